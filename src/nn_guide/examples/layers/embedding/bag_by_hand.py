import torch
from torch import nn

from nn_guide.scratch.layers.embedding_bag import EmbeddingBag

ids, offsets = torch.tensor([1, 2, 4, 4, 3]), torch.tensor([0, 2, 2])
for mode in ("sum", "mean", "max"):
    bag = nn.EmbeddingBag(5, 2, mode=mode)
    scratch = EmbeddingBag(5, 2, mode=mode)
    scratch.weight = bag.weight
    print(
        mode, torch.allclose(bag(ids, offsets), scratch(ids, offsets))
    )
    #> sum True
    #> mean True
    #> max True
