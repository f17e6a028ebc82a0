import torch


def loss(x):
    return (x**2).sum()


gradient, value = torch.func.grad_and_value(loss)(torch.ones(2))
print(gradient, value)
#> tensor([2., 2.]) tensor(2.)
