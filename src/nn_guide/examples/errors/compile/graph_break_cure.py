import torch


def loss(x):
    return (2 * x).sum()


compiled = torch.compile(loss, backend="eager", fullgraph=True)
x = torch.ones(2, requires_grad=True)
compiled(x).backward()  # (1)!
print(x.grad)
#> tensor([2., 2.])
