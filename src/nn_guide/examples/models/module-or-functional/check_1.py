import torch
import torch.nn.functional as F
from torch import nn


class ByFunction(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 3)

    def forward(self, x):
        return F.prelu(self.linear(x), torch.tensor([0.25]))


for model in nn.Sequential(nn.Linear(4, 3), nn.PReLU()), ByFunction():
    print(sum(p.numel() for p in model.parameters()))
    #> 16
    #> 15
