# device: cpu
# torch: <2.14
import torch
from torch import nn

ids = torch.tensor([[1, 1, 3]])
for layer in (
    nn.Embedding(4, 2, scale_grad_by_freq=True),
    nn.EmbeddingBag(4, 2, mode="sum", scale_grad_by_freq=True),
):
    layer(ids).sum().backward()
    print(layer.weight.grad[:, 0].tolist(), type(layer).__name__)
    #> [0.0, 1.0, 0.0, 1.0] Embedding
    #> [0.0, 1.0, 0.0, 0.5] EmbeddingBag
