import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
        self.weight = nn.Parameter(torch.randn(2, 3))
        self.register_buffer("mean", torch.randn(4))
        self.register_buffer("cache", torch.zeros(4), persistent=False)
        self.scale = torch.ones(2)

    def forward(self, x):
        x = self.body(x - self.mean)
        return F.linear(x, self.weight) * self.scale


net, restored = Net(), Net()
parameters = dict(net.named_parameters())
for name, value in net.state_dict().items():
    kind = "parameter" if name in parameters else "buffer"
    print(f"{name:26} {kind:10} {tuple(value.shape)}")
    #> weight                     parameter  (2, 3)
    #> mean                       buffer     (4,)
    #> body.0.weight              parameter  (3, 4)
    #> body.0.bias                parameter  (3,)
    #> body.1.weight              parameter  (3,)
    #> body.1.bias                parameter  (3,)
    #> body.1.running_mean        buffer     (3,)
    #> body.1.running_var         buffer     (3,)
    #> body.1.num_batches_tracked buffer     ()

restored.load_state_dict(net.state_dict())
x = torch.randn(5, 4)
print(torch.equal(restored(x), net(x)))
#> True
