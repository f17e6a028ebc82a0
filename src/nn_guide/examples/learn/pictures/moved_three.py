import torch
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = torch.tensor(images).reshape(-1, 8, 8)
three, five = images[3], images[5]
moved = torch.roll(three, 1, dims=1)

print(((three - moved) ** 2).sum().item())
#> 2070.0
print(((three - five) ** 2).sum().item())
#> 1133.0
