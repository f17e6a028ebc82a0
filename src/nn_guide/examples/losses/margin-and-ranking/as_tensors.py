import torch

better = torch.tensor([3.0, 1.5, 1.0, 0.0])
worse = torch.tensor([1.0, 1.0, 1.0, 2.0])
y = torch.ones(4)

losses = (0.5 - y * (better - worse)).clamp(min=0)
print(losses.mean())
#> tensor(0.7500)
