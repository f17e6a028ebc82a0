# device: cpu
import torch
from torch import nn

embedding = nn.Embedding(10, 3, sparse=True)
optimizer = torch.optim.Adam(embedding.parameters())
embedding(torch.tensor([1, 4])).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
    #> Adam does not support sparse gradients, please consider SparseAdam instead

for betas in [(0.9, 1.0), (1, 0.999), (0, 0.999)]:
    try:
        torch.optim.Adam(embedding.parameters(), betas=betas)
    except ValueError as error:
        print(error)
        #> Invalid beta parameter at index 1: 1.0
        #> Invalid beta parameter at index 0: 1
        #> betas must be either both floats or both Tensors
