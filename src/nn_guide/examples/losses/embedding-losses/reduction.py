import torch
from torch import nn

a, b, c = torch.randn(3, 5, 4)
for loss, *inputs in [
    (nn.CosineEmbeddingLoss, a, b, torch.tensor([1, -1, 1, 1, -1])),
    (nn.TripletMarginLoss, a, b, c),
    (nn.TripletMarginWithDistanceLoss, a, b, c),
]:
    losses = loss(reduction="none")(*inputs)
    mean = torch.allclose(
        loss(reduction="mean")(*inputs), losses.mean()
    )
    total = torch.allclose(loss(reduction="sum")(*inputs), losses.sum())
    print(tuple(losses.shape), mean, total)
    #> (5,) True True
    #> (5,) True True
    #> (5,) True True
