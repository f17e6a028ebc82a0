import torch

x = torch.tensor([[[1.0, 2.0], [3.0, 4.0]]])
weight = torch.tensor([[[[1.0, 10.0], [20.0, 100.0]]]])
bias = torch.tensor([0.5])

y = torch.zeros(1, 3, 3)
for i in range(2):
    for j in range(2):
        y[0, i : i + 2, j : j + 2] += x[0, i, j] * weight[0, 0]
print(y + bias)
#> tensor([[[  1.5000,  12.5000,  20.5000],
#>          [ 23.5000, 174.5000, 240.5000],
#>          [ 60.5000, 380.5000, 400.5000]]])
