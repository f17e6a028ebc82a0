import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.prelu import PReLU

one, each = nn.PReLU(), nn.PReLU(num_parameters=3, init=0.1)
slopes = [round(w, 2) for w in each.weight.tolist()]
print(one, one.weight.tolist(), slopes)
#> PReLU(num_parameters=1) [0.25] [0.1, 0.1, 0.1]
with torch.no_grad():
    each.weight.copy_(torch.tensor([0.25, 0.5, 1.0]))
x = torch.full((2, 3, 4), -2.0)
y = each(x)
print(y.shape, y[0, :, 0].tolist())
#> torch.Size([2, 3, 4]) [-0.5, -1.0, -2.0]
y.sum().backward()
print(each.weight.grad.tolist())
#> [-16.0, -16.0, -16.0]

scratch = PReLU(num_parameters=3)
scratch.weight = each.weight
print(
    torch.equal(y, F.prelu(x, each.weight)), torch.equal(y, scratch(x))
)
#> True True
