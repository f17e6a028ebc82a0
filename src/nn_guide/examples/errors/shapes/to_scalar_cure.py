import torch

losses = torch.tensor([0.5, 0.7])
print(round(losses.mean().item(), 4), losses.shape)
#> 0.6 torch.Size([2])
