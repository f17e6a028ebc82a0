import torch

x = torch.tensor([[1.0, 2.0, 3.0]])
weight = torch.tensor([[1.0, 0.0, 2.0], [0.0, -1.0, 1.0]])
bias = torch.tensor([0.5, 0.0])

print((x @ weight.T + bias).tolist())
#> [[7.5, 1.0]]
