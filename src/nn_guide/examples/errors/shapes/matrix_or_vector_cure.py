import torch

a, b = torch.ones(2, 3), torch.ones(2, 3)
print((a * b).sum(-1).tolist(), (a @ b.T).shape)
#> [3.0, 3.0] torch.Size([2, 2])
