import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-1.0, 2.0])
print(F.relu(x), nn.ReLU()(x), torch.relu(x))
#> tensor([0., 2.]) tensor([0., 2.]) tensor([0., 2.])
print([name for name in dir(F) if "smooth" in name])
#> ['smooth_l1_loss']
