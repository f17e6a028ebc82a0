import torch

x = torch.arange(1.0, 9.0)
torch.manual_seed(0)

keep = torch.empty(8).bernoulli_(1 - 0.5)
print(x * keep / (1 - 0.5))
#> tensor([ 0.,  0.,  6.,  0.,  0.,  0., 14., 16.])
