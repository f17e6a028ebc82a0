import torch


def scale(x, factor):
    return x * len(factor)


compiled = torch.compile(
    scale, backend="eager", fullgraph=True, dynamic=False
)
try:
    for length in range(1, 20):
        compiled(torch.ones(2), "a" * length)  # (1)!
except Exception as error:
    print(length, error)
    #> 9 Hard failure due to fullgraph=True
