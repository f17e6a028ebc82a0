import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        always = F.dropout(x, 0.5)
        follows = F.dropout(x, 0.5, training=self.training)
        return [int((y == 0).sum()) for y in (always, follows)]


net, x = Net(), torch.ones(1000)
print("train:", net(x))
#> train: [500, 500]
print("eval: ", net.eval()(x))
#> eval:  [506, 0]

try:
    torch.nn.function.dropout(x)
except AttributeError as error:
    print(error)
    #> module 'torch.nn' has no attribute 'function'
