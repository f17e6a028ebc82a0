import torch
import torch.nn.functional as F

output = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
print(F.gaussian_nll_loss(output, target, 1.0, reduction="none").shape)
#> torch.Size([3, 3])
print(F.gaussian_nll_loss(output, target, var=1.0))
#> tensor(0.6667)
print(F.gaussian_nll_loss(output.squeeze(1), target, var=1.0))
#> tensor(0.)
try:
    F.poisson_nll_loss(torch.zeros(4), target)
except RuntimeError as error:
    print(str(error).partition(" at ")[0])
    #> The size of tensor a (3) must match the size of tensor b (4)
