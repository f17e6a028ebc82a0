import textwrap

import torch
from torch import nn

ids = torch.tensor([[1, 2], [3, 3]])
weights = torch.tensor([[1.0, 0.5], [0.5, 2.0]])
table = torch.tensor(
    [[0.0, 0.0], [1.0, 10.0], [2.0, 20.0], [3.0, 30.0]]
)
bag = nn.EmbeddingBag.from_pretrained(table, mode="sum")
print(bag(ids, per_sample_weights=weights).tolist())
#> [[2.0, 20.0], [7.5, 75.0]]

try:
    nn.EmbeddingBag(4, 2)(ids, per_sample_weights=weights)
except NotImplementedError as error:
    print(textwrap.fill(str(error), 80))
    #> embedding_bag: per_sample_weights was not None. per_sample_weights is only
    #> supported for mode='sum' (got mode='mean'). Please open a feature request on
    #> GitHub.
