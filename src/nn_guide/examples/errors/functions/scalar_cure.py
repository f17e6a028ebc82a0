import torch

x = torch.ones(3)
print(torch.func.grad(lambda x: (2 * x).sum())(x))
#> tensor([2., 2., 2.])
print(torch.func.jacrev(lambda x: 2 * x)(x))  # (1)!
#> tensor([[2., 0., 0.],
#>         [0., 2., 0.],
#>         [0., 0., 2.]])
