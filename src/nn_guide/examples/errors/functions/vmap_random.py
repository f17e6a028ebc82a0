import torch
from torch import nn

layer = nn.Dropout(0.5)
try:
    torch.vmap(layer)(torch.ones(3, 4))
except RuntimeError as error:
    print(error)
    #> vmap: called random operation while in randomness error mode. Please either use the 'same' or 'different' randomness flags on vmap or perform the randomness operation out of vmap
