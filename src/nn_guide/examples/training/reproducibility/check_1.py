import torch

torch.manual_seed(0)
a, b = torch.rand(3), torch.rand(3)
torch.manual_seed(0)
c = torch.rand(3)
print(a.equal(b), a.equal(c))
#> False True
