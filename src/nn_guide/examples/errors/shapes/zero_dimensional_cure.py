import torch

loss = torch.tensor([0.5, 0.7]).mean()
print(round(loss.item(), 4), loss[None].shape)
#> 0.6 torch.Size([1])
