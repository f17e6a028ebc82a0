import torch
from torch import nn


class Net(nn.Module):
    pass


torch.save(Net(), "model.pt")
del Net
try:
    torch.load("model.pt", weights_only=False)
except AttributeError as error:
    print(str(error).partition(" from ")[0])
    #> Can't get attribute 'Net' on <module '__main__'
