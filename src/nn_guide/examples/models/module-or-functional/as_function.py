import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.0, 3.0])

weight = torch.tensor([0.25])
print(F.prelu(x, weight).tolist())
#> [-0.5, 0.0, 3.0]
