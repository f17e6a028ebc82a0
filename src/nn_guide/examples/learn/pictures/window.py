import torch
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
picture = torch.tensor(images[0]).reshape(8, 8)
kernel = torch.tensor([[1, 0, -1], [1, 0, -1], [1, 0, -1]]).double()

found = torch.zeros(6, 6).double()
for row in range(6):
    for column in range(6):
        window = picture[row : row + 3, column : column + 3]
        found[row, column] = (window * kernel).sum()
print(found.int())
#> tensor([[-33, -27,  14,   3,   6,  27],
#>         [-40, -10,  30, -17, -11,  34],
#>         [-35,  10,  35, -26, -24,  28],
#>         [-31,  13,  30, -29, -22,  29],
#>         [-33,   6,  22, -28,  -4,  33],
#>         [-31, -12,  10,  -6,  14,  24]], dtype=torch.int32)
