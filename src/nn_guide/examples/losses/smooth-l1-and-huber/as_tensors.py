import torch

prediction = torch.tensor([0.5, 1.0, 3.0])
target = torch.zeros(3)

error = (prediction - target).abs()
square, line = error**2 / (2 * 2.0), error - 2.0 / 2
print(torch.where(error < 2.0, square, line).mean())
#> tensor(0.7708)
