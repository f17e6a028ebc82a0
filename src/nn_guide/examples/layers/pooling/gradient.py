import torch
from torch import nn

x = torch.tensor([[1.0, 5.0, 2.0]], requires_grad=True)
for pool in (nn.MaxPool1d(2, stride=1), nn.AvgPool1d(2, stride=1)):
    print(torch.autograd.grad(pool(x).sum(), x)[0].tolist())
    #> [[0.0, 2.0, 0.0]]
    #> [[0.5, 1.0, 0.5]]

equal = torch.zeros(1, 4, requires_grad=True)
nn.MaxPool1d(4)(equal).sum().backward()
total, count = equal.grad.sum(), equal.grad.count_nonzero()
print(total.item(), count.item())
#> 1.0 1
