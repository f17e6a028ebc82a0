import torch

x = torch.tensor([[1.0, 2.0, 3.0, 4.0]])
weight = torch.tensor([1.0, 1.0, 2.0, 2.0])
bias = torch.tensor([0.0, 0.0, 0.0, 1.0])

mean = x.mean(dim=-1, keepdim=True)
var = x.var(dim=-1, correction=0, keepdim=True)
print((x - mean) / (var + 1e-5).sqrt() * weight + bias)
#> tensor([[-1.3416, -0.4472,  0.8944,  3.6833]])
