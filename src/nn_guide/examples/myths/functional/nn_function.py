import torch

try:
    torch.nn.function.dropout(torch.ones(4))
except AttributeError as error:
    print(error)
    #> module 'torch.nn' has no attribute 'function'
try:
    import torch.nn.function as F

    F.dropout(torch.ones(4))
except ModuleNotFoundError as error:
    print(error)
    #> No module named 'torch.nn.function'
