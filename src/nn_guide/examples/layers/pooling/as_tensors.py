import torch

x = torch.tensor([[[1.0, 2, 9, 3], [8, 4, 5, 6]]])

y = torch.empty(1, 1, 2)
for j in range(2):
    y[0, 0, j] = x[0, :, 2 * j : 2 * j + 2].max()
print(y)
#> tensor([[[8., 9.]]])
