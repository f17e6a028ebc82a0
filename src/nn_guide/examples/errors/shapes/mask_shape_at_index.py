import torch

x = torch.zeros(4, 3)
keep = torch.tensor([True, False, True])
try:
    x[keep]
except IndexError as error:
    print(error)
    #> The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [4, 3] at index 0
