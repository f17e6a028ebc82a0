import torch
from torch import nn

a = torch.tensor([[3.0, 4.0], [3.0, 4.0]])
b = torch.tensor([[4.0, 3.0], [4.0, 3.0]])
y = torch.tensor([1.0, -1.0])

criterion = nn.CosineEmbeddingLoss(margin=0.5)
print(criterion(a, b, y))
#> tensor(0.2500)
