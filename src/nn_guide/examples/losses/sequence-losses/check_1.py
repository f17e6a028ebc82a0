import torch

best = torch.tensor([1, 1, 0, 1, 2, 0, 0, 2])
merged = best.unique_consecutive()
print(merged[merged != 0])
#> tensor([1, 1, 2, 2])
