import torch

x = torch.tensor([[1.0, 10.0], [3.0, 30.0]])
weight, bias = torch.ones(2), torch.zeros(2)
mean, var = torch.zeros(2), torch.ones(2)

squared = x.var(dim=0, correction=0)
y = (x - x.mean(dim=0)) / (squared + 1e-5).sqrt()
print(y * weight + bias)
#> tensor([[-1.0000, -1.0000],
#>         [ 1.0000,  1.0000]])
mean = 0.9 * mean + 0.1 * x.mean(dim=0)
var = 0.9 * var + 0.1 * x.var(dim=0)
print(mean, var)
#> tensor([0.2000, 2.0000]) tensor([ 1.1000, 20.9000])
