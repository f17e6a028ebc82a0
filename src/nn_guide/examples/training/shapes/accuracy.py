import torch

predicted = torch.tensor([[0], [1], [1], [0]])
labels = torch.tensor([0, 1, 1, 0])
print((predicted == labels).sum().item(), "of", len(labels))
#> 8 of 4
print((predicted.squeeze(1) == labels).sum().item(), "of", len(labels))
#> 4 of 4
