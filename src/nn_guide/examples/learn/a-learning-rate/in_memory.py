import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
pixels, classes = load_digits(return_X_y=True)
pictures = torch.tensor(pixels).float() / 8 - 1
dataset = TensorDataset(pictures, torch.tensor(classes))
train_set, test_set = random_split(dataset, [0.8, 0.2])
loader = DataLoader(train_set, batch_size=64, shuffle=True)
criterion = nn.CrossEntropyLoss()
print(len(loader))
#> 23
