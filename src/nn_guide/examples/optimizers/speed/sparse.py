import torch
from torch import nn

embedding = nn.Embedding(3, 2, sparse=True)
embedding(torch.tensor([1])).sum().backward()
try:
    torch.optim.SGD(embedding.parameters(), fused=True).step()
except RuntimeError as error:
    print(error)
    #> `_fused_sgd` does not support sparse gradients
torch.optim.SGD(embedding.parameters(), foreach=True).step()  # (1)!
