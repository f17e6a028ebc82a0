import torch
from torch import nn

embedding = nn.Embedding(1000, 64)
output = nn.Linear(64, 1000, bias=False)
print(embedding.weight.shape == output.weight.shape)
#> True

output.weight = embedding.weight
model = nn.Sequential(embedding, output)
print(sum(p.numel() for p in model.parameters()))
#> 64000
print(model(torch.tensor([[1, 2, 3]])).shape)
#> torch.Size([1, 3, 1000])
