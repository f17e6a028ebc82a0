import torch


def branch(x):
    return torch.where(x.sum() > 0, x, -x)


def number(x):
    return x / x.max()


x = torch.tensor([[1.0, 2.0], [-3.0, 1.0]])
print(torch.vmap(branch)(x))
#> tensor([[ 1.,  2.],
#>         [ 3., -1.]])
print(torch.vmap(number)(x))
#> tensor([[ 0.5000,  1.0000],
#>         [-3.0000,  1.0000]])
