import torch

x = torch.tensor([[[1.0, 2, 3], [4, 5, 6], [7, 8, 9]]])
weight = torch.tensor([[[[1.0, 0.0], [0.0, 2.0]]]])
bias = torch.tensor([0.5])

y = torch.empty(1, 2, 2)
for i in range(2):
    for j in range(2):
        window = x[0, i : i + 2, j : j + 2]
        y[0, i, j] = (window * weight[0, 0]).sum() + bias[0]
print(y.tolist())
#> [[[11.5, 14.5], [20.5, 23.5]]]
