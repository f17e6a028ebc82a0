import torch
from torch import nn, optim

for name, make in {
    "SGD": lambda weights: optim.SGD(weights, lr=0.1),
    "SparseAdam": lambda weights: optim.SparseAdam(weights, lr=0.1),
    "Adam": lambda weights: optim.Adam(weights, lr=0.1),
    "SGD, weight_decay": lambda weights: optim.SGD(
        weights, lr=0.1, weight_decay=0.1
    ),
}.items():
    embedding = nn.Embedding(10, 2, sparse=True)
    embedding(torch.tensor([1, 3])).sum().backward()
    try:
        make(embedding.parameters()).step()
        print(f"{name}: ok")
        #> SGD: ok
        #> SparseAdam: ok
    except RuntimeError as error:
        print(error)
        #> Adam does not support sparse gradients, please consider SparseAdam instead
        #> add(sparse, dense) is not supported. Use add(dense, sparse) instead.
