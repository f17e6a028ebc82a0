import torch
from torch import nn

ids = torch.tensor([2, 0, 2])
weight = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])

embedding = nn.Embedding(3, 2)
embedding.load_state_dict({"weight": weight})
print(embedding(ids).tolist())
#> [[5.0, 6.0], [1.0, 2.0], [5.0, 6.0]]
