import torch

losses = torch.tensor([0.5, 0.25])
print(losses.mean().item(), losses[0].item(), losses.tolist())
#> 0.375 0.5 [0.5, 0.25]
