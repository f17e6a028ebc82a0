import torch
from torch import nn

embedding = nn.Embedding(4, 2, sparse=True, scale_grad_by_freq=True)
y = embedding(torch.tensor([1, 3, 3]))
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
    #> embedding_backward: scale_grad_by_freq not supported with sparse gradients
