import torch
import torch.nn.functional as F

target = torch.tensor([0, 1, 2, 3])
print(f"{F.cross_entropy(torch.zeros(4, 4), target):.2f}")
#> 1.39
print(f"{F.cross_entropy(10 * torch.eye(4), target):.2f}")
#> 0.00
print(f"{F.cross_entropy(-10 * torch.eye(4), target):.2f}")
#> 11.10
