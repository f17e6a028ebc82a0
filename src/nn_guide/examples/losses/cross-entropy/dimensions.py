import torch
from torch import nn

criterion = nn.CrossEntropyLoss(reduction="none")
image = torch.randn(2, 5, 8, 8)
labels = torch.randint(5, (2, 8, 8))
losses = criterion(image, labels)
print(losses.shape)
#> torch.Size([2, 8, 8])

flat = criterion(image.movedim(1, -1).reshape(-1, 5), labels.flatten())
print(flat.shape, torch.allclose(flat, losses.flatten()))
#> torch.Size([128]) True

text = torch.randn(2, 7, 5)
words = torch.randint(5, (2, 7))
print(criterion(text.mT, words).shape)
#> torch.Size([2, 7])

print(criterion(torch.randn(5), torch.tensor(3)).shape)
#> torch.Size([])
