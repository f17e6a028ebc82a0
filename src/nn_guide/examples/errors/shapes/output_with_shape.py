import torch

total = torch.zeros(3)
try:
    total += torch.ones(2, 3)
except RuntimeError as error:
    print(error)
    #> output with shape [3] doesn't match the broadcast shape [2, 3]
