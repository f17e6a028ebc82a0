import torch

x = torch.tensor([[1.0, 3.0], [10.0, 30.0]])
print((x - x.mean(1)).tolist())
#> [[-1.0, -17.0], [8.0, 10.0]]
print((x - x.mean(0)).tolist())
#> [[-4.5, -13.5], [4.5, 13.5]]
print((x - x.mean(1, keepdim=True)).tolist())
#> [[-1.0, 1.0], [-10.0, 10.0]]
