import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, -0.5, 0.0, 3.0])

print(F.relu(x))
#> tensor([0., 0., 0., 3.])
