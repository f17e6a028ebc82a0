import torch
from torch import nn

table = nn.Embedding(4, 2, sparse=True)
table(torch.tensor([1])).sum().backward()
for name in ("Adam", "RMSprop"):
    optimizer = getattr(torch.optim, name)(table.parameters())
    try:
        optimizer.step()
    except RuntimeError as error:
        print(error)
        #> Adam does not support sparse gradients, please consider SparseAdam instead
        #> RMSprop does not support sparse gradients
