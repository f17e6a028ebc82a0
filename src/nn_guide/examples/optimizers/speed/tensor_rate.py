import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
try:
    torch.optim.Adam([weight], lr=torch.tensor(0.1), foreach=True)
except ValueError as error:
    print(error)
    #> lr as a Tensor is not supported for capturable=False and foreach=True
weight.grad = torch.ones(2)
torch.optim.Adam([weight], lr=torch.tensor(0.1), fused=True).step()
print(weight.data)
#> tensor([0.9000, 0.9000])
