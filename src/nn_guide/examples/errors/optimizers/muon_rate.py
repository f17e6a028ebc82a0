import torch
from torch import nn

w = nn.Parameter(torch.zeros(2, 8))
try:
    torch.optim.Muon([w], adjust_lr_fn="adamw")
except ValueError as error:
    print(error)
    #> Adjust learning rate function adamw is not supported
