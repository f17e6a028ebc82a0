import torch

x = torch.tensor([1.0, 1.0, 1.0, 1.0])
print(torch.softmax(x, dim=0).tolist())
#> [0.25, 0.25, 0.25, 0.25]
print(torch.softmax(x + 99, dim=0).tolist())
#> [0.25, 0.25, 0.25, 0.25]
print(torch.softmax(x * 99, dim=0).tolist())
#> [0.25, 0.25, 0.25, 0.25]
