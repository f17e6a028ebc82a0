import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 32), nn.ReLU())
criterion = nn.LinearCrossEntropyLoss(32, num_classes=5)
x, target = torch.randn(200, 10), torch.randint(5, (200,))
loss = criterion(model(x), target)
prediction = model(x).argmax(dim=1)
print((prediction < 5).all())
#> tensor(False)
