import torch
from torch.utils.data import DataLoader

scale = torch.ones(1, requires_grad=True)
data = [scale * i for i in range(4)]
try:
    list(DataLoader(data, batch_size=2, num_workers=1))
except RuntimeError as error:
    print(str(error).splitlines()[-1])
    #> RuntimeError: stack(): functions with out=... arguments don't support automatic differentiation, but one of the arguments requires grad.
