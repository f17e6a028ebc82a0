import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training import checks


class Net(nn.Module):
    def __init__(self, follow):
        super().__init__()
        self.follow, self.norm = follow, nn.BatchNorm1d(100)

    def forward(self, x):
        training = self.training if self.follow else True  # (1)!
        return F.dropout(self.norm(x), p=0.5, training=training)


model = Net(follow=False)
model.norm.eval()
print(checks.wrong_mode(model, training=True))
#> ['model.norm (BatchNorm1d) is in eval mode.']
print(checks.wrong_mode(model, training=False))
#> ['model (Net) is in train mode.']
print(checks.random_in_eval(model, torch.ones(2, 100)))
#> ['In eval mode, two runs on the same inputs differ.']

model = Net(follow=True)
print(checks.wrong_mode(model, training=True))
#> []
print(checks.random_in_eval(model, torch.ones(2, 100)))
#> []
