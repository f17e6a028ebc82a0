import torch
from torch import nn

ids = torch.tensor([1, 3, 3, 3])
for embedding in (
    nn.Embedding(5, 2),
    nn.Embedding(5, 2, scale_grad_by_freq=True),
    nn.Embedding(5, 2, padding_idx=3),
):
    embedding(ids).sum().backward()
    print(embedding.weight.grad[:, 0].tolist(), embedding)
    #> [0.0, 1.0, 0.0, 3.0, 0.0] Embedding(5, 2)
    #> [0.0, 1.0, 0.0, 1.0, 0.0] Embedding(5, 2, scale_grad_by_freq=True)
    #> [0.0, 1.0, 0.0, 0.0, 0.0] Embedding(5, 2, padding_idx=3)
