import torch
from sklearn.datasets import load_digits

torch.manual_seed(0)
pixels, classes = load_digits(return_X_y=True)
order = torch.randperm(1797)
pictures = torch.tensor(pixels).float()[order] / 8 - 1
labels = torch.tensor(classes)[order]
x, y = pictures[:200], labels[:200].clone()
y[:50] = torch.randint(10, (50,))
print((y != labels[:200]).sum().item())
#> 46
