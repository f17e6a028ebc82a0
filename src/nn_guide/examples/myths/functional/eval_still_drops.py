import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5).sum()


model = Net().eval()
x = torch.ones(3)
print(sorted({model(x).item() for _ in range(100)}))  # (1)!
#> [0.0, 2.0, 4.0, 6.0]
