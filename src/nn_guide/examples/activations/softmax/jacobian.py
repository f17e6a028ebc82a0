import torch

x = torch.tensor([1.0, 2.0, 4.0])
p = x.softmax(dim=0)
jacobian = torch.autograd.functional.jacobian(
    lambda x: x.softmax(dim=0), x
)
print(torch.allclose(jacobian, p.diag() - p.outer(p)))
#> True
sums = jacobian.sum(dim=0)
print(torch.allclose(sums, torch.zeros(3), atol=1e-6))
#> True
