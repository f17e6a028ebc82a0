import torch
from torch.nn import functional as F

kernel = torch.tensor([[-1.0, -1, -1], [2, 2, 2], [-1, -1, -1]])

lying = torch.zeros(1, 1, 5, 5)
lying[0, 0, 2] = 1.0
print(F.conv2d(lying, kernel.reshape(1, 1, 3, 3))[0, 0])
