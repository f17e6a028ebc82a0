import torch
import torch.nn.functional as F
from torch import nn

embedding = nn.Embedding(100, 8)
tokens = torch.tensor([3, 14, 15])
logits = F.linear(embedding(tokens), embedding.weight)
print(logits.shape)
#> torch.Size([3, 100])

generator = nn.Linear(3, 2 * 4)
weight = generator(torch.ones(3)).view(2, 4)
F.linear(torch.ones(5, 4), weight).sum().backward()
print(generator.weight.grad[0])
#> tensor([5., 5., 5.])
