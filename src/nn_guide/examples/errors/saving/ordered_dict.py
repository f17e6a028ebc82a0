import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "model.pt")
model = torch.load("model.pt")
try:
    model.eval()
except AttributeError as error:
    print(error)
    #> 'collections.OrderedDict' object has no attribute 'eval'
try:
    model(torch.ones(1, 2))
except TypeError as error:
    print(error)
    #> 'collections.OrderedDict' object is not callable
