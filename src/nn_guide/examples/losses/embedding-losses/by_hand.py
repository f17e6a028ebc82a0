import torch
from torch import nn

from nn_guide.scratch.losses import triplet_margin_loss
from nn_guide.scratch.losses.cosine_embedding_loss import (
    CosineEmbeddingLoss,
)

a, b, c = torch.randn(3, 5, 4)
y = torch.tensor([1, -1, 1, 1, -1])
for scratch, *inputs in [
    (CosineEmbeddingLoss, a, b, y),
    (triplet_margin_loss.PairwiseDistance, a, b),
    (triplet_margin_loss.TripletMarginLoss, a, b, c),
    (triplet_margin_loss.TripletMarginWithDistanceLoss, a, b, c),
]:
    by_torch = getattr(nn, scratch.__name__)()
    same = torch.allclose(by_torch(*inputs), scratch()(*inputs))
    print(same, scratch.__name__)
    #> True CosineEmbeddingLoss
    #> True PairwiseDistance
    #> True TripletMarginLoss
    #> True TripletMarginWithDistanceLoss
