import torch
import torch.nn.functional as F

print(F.one_hot(torch.tensor([1, 3]) - 1, num_classes=3).tolist())
#> [[1, 0, 0], [0, 0, 1]]
