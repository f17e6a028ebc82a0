import torch
import torch.nn.functional as F

x = torch.tensor([-2.0, 0.0, 8.0])
print(F.relu(x).tolist())
#> [0.0, 0.0, 8.0]
print(F.relu6(x).tolist())
#> [0.0, 0.0, 6.0]
print(F.leaky_relu(x, 0.5).tolist())
#> [-1.0, 0.0, 8.0]
