import torch
from torch import nn

torch.use_deterministic_algorithms(True)  # (1)!
print(torch.empty(2, 3))
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])
print(torch.Tensor(2, 3))
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])
print(nn.Parameter(torch.empty(3)))
#> Parameter containing:
#> tensor([nan, nan, nan], requires_grad=True)

weight = nn.Parameter(torch.empty(2, 3))
nn.init.normal_(weight, std=0.02)
print(weight.isnan().any())
#> tensor(False)
