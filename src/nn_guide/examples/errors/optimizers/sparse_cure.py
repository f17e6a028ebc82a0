import torch
from torch import nn

model = nn.Sequential(nn.Embedding(4, 2, sparse=True), nn.Linear(2, 1))
optimizers = [
    torch.optim.SparseAdam(model[0].parameters()),
    torch.optim.AdamW(model[1].parameters()),
]
model(torch.tensor([0])).sum().backward()
for optimizer in optimizers:
    optimizer.step()
print(model[0].weight.grad.is_sparse, model[1].weight.grad.is_sparse)
#> True False
