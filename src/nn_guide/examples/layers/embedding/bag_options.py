import torch
from torch import nn

ids = torch.tensor([[2, 0]])
for bag in (
    nn.EmbeddingBag(3, 2, padding_idx=0),
    nn.EmbeddingBag(3, 2, max_norm=1.0),
    nn.EmbeddingBag(3, 2, max_norm=1.0, norm_type=1.0),
    nn.EmbeddingBag(3, 2, sparse=True),
):
    with torch.no_grad():
        bag.weight.copy_(
            torch.tensor([[6.0, 8.0], [0.3, 0.4], [3.0, 4.0]])
        )
    vector = bag(ids)
    vector.sum().backward()
    rounded = [round(v, 4) for v in vector[0].tolist()]
    print(rounded, bag.weight.grad.layout)
    #> [3.0, 4.0] torch.strided
    #> [0.6, 0.8] torch.strided
    #> [0.4286, 0.5714] torch.strided
    #> [4.5, 6.0] torch.sparse_coo
