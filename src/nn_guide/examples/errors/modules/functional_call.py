import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
weights = {"weights": torch.zeros(1, 2)}
try:
    functional_call(model, weights, (torch.ones(1, 2),), strict=True)
except RuntimeError as error:
    print(error)
    #> Error(s) in reparametrizing for Linear:
    #> 	Unexpected key(s): 'weights'.
    #> 	Missing key(s): 'bias', 'weight'.
