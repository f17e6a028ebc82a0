import torch
from torch import nn

table = nn.Embedding(4, 2)
optimizer = torch.optim.SparseAdam(table.parameters())
table(torch.tensor([1])).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
    #> SparseAdam does not support dense gradients, please consider Adam instead
