import torch
from sklearn.datasets import load_digits
from torch.nn import functional as F

images, labels = load_digits(return_X_y=True)
picture = torch.tensor(images[0]).reshape(8, 8)
kernel = torch.tensor([[1, 0, -1], [1, 0, -1], [1, 0, -1]]).double()

found = torch.zeros(6, 6).double()
for row in range(6):
    for column in range(6):
        window = picture[row : row + 3, column : column + 3]
        found[row, column] = (window * kernel).sum()
maps = F.conv2d(picture.reshape(1, 1, 8, 8), kernel.reshape(1, 1, 3, 3))
print(maps.shape, torch.equal(maps[0, 0], found))
#> torch.Size([1, 1, 6, 6]) True
