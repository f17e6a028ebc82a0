import torch

table = torch.zeros(5, 3)
try:
    table[0] = torch.ones(4)
except RuntimeError as error:
    print(error)
    #> The expanded size of the tensor (3) must match the existing size (4) at non-singleton dimension 0.  Target sizes: [3].  Tensor sizes: [4]
