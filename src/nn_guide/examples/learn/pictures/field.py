import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
images = torch.tensor(images).float().reshape(-1, 1, 8, 8) / 16
field = nn.ZeroPad2d(3)(images)
labels = torch.tensor(labels)
train = TensorDataset(field[:500], labels[:500])
loader = DataLoader(train, batch_size=50, shuffle=True)
print(field.shape)
#> torch.Size([1797, 1, 14, 14])
