import torch
from torch import nn

embedding = nn.Embedding(10, 3)
for shape in [(), (7,), (2, 7), (2, 5, 7)]:
    ids = torch.zeros(shape, dtype=torch.int32)
    print(shape, "->", tuple(embedding(ids).shape))
    #> () -> (3,)
    #> (7,) -> (7, 3)
    #> (2, 7) -> (2, 7, 3)
    #> (2, 5, 7) -> (2, 5, 7, 3)

weight = nn.Embedding(10_000, 64).weight
print(f"std {weight.std():.2f}, {weight.numel()} parameters")
#> std 1.00, 640000 parameters
