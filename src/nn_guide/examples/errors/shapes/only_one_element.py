import torch

rows = [torch.zeros(3), torch.ones(3)]
try:
    torch.tensor(rows)
except ValueError as error:
    print(error)
    #> only one element tensors can be converted to Python scalars
