import torch
from torch import nn

model = nn.Sequential(
    nn.Embedding(9, 4), nn.Linear(4, 4), nn.Linear(4, 9)
)
try:
    torch.optim.Muon(model.parameters())
except ValueError as error:
    print(error)
    #> Muon only supports 2D parameters whereas we found a parameter with size: torch.Size([4])
