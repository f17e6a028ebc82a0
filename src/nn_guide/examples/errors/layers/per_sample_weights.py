import torch
from torch import nn

ids, weights = torch.tensor([[1, 2]]), torch.tensor([[1.0, 0.5]])
try:
    nn.EmbeddingBag(4, 2)(ids, per_sample_weights=weights)
except NotImplementedError as error:
    print(error)
    #> embedding_bag: per_sample_weights was not None. per_sample_weights is only supported for mode='sum' (got mode='mean'). Please open a feature request on GitHub.
