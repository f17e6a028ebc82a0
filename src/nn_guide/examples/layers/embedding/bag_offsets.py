import torch
from torch import nn

ids = torch.tensor([1, 2, 3, 3])
table = torch.tensor(
    [[0.0, 0.0], [1.0, 10.0], [2.0, 20.0], [3.0, 30.0]]
)
bag = nn.EmbeddingBag.from_pretrained(table, mode="sum")
print(bag(ids, torch.tensor([0, 1, 1])))  # (1)!
#> tensor([[ 1., 10.],
#>         [ 0.,  0.],
#>         [ 8., 80.]])

bag = nn.EmbeddingBag(4, 2, mode="sum", include_last_offset=True)
bag.weight = nn.Parameter(table)
print(bag(ids, torch.tensor([0, 1, 1, 4])).tolist())  # (2)!
#> [[1.0, 10.0], [0.0, 0.0], [8.0, 80.0]]
