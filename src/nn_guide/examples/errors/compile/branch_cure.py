import torch


def relu(x):
    return torch.where(x.sum() > 0, x, -x)


compiled = torch.compile(relu, backend="eager", fullgraph=True)
print(compiled(torch.tensor([-3.0, 1.0])))
#> tensor([ 3., -1.])
