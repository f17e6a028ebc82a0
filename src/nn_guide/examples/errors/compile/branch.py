import torch


def relu(x):
    return x if x.sum() > 0 else -x


compiled = torch.compile(relu, backend="eager", fullgraph=True)  # (1)!
try:
    compiled(torch.ones(2))
except RuntimeError as error:
    print(str(error).partition("\n")[0])
    #> Data-dependent branching
