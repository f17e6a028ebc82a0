import torch
from torch import nn

trained = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4)).eval()
loaded = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4))
loaded.load_state_dict(trained.state_dict())

x = torch.randn(8, 4)
print(torch.allclose(loaded(x), trained(x)))
#> False
