import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 1))
with_relu = nn.Sequential(model[0], nn.ReLU(), model[1])
a, b = torch.tensor([1.0, 2.0]), torch.tensor([-3.0, 1.0])
for net in (model, with_relu):
    middle = net((a + b) / 2)
    straight = (net(a) + net(b)) / 2
    print(torch.allclose(middle, straight, atol=1e-6))
    #> True
    #> False
