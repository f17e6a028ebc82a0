import torch

x = torch.tensor([-2.0, 0.0, 3.0])

weight = torch.tensor([0.25])
print(torch.where(x > 0, x, weight * x).tolist())
#> [-0.5, 0.0, 3.0]
