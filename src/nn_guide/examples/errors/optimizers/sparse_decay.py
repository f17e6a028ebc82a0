import torch
from torch import nn

table = nn.Embedding(4, 2, sparse=True)
table(torch.tensor([1])).sum().backward()
options = {"lr": 0.1, "weight_decay": 0.01}
try:
    torch.optim.SGD(table.parameters(), **options).step()
except RuntimeError as error:
    print(error)
    #> add(sparse, dense) is not supported. Use add(dense, sparse) instead.
