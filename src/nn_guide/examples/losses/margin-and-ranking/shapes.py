import textwrap

import torch
from torch import nn

scores, y = torch.zeros(3, 1), torch.ones(3)
for loss, count in [
    (nn.SoftMarginLoss(), 1),
    (nn.MarginRankingLoss(), 2),
]:
    try:
        loss(*[scores] * count, y)
    except RuntimeError as error:
        print(textwrap.fill(str(error), 80))
        #> output with shape [3, 1] doesn't match the broadcast shape [3, 3]
        #> margin_ranking_loss : All input tensors should have same dimension but got
        #> sizes: input1: torch.Size([3, 1]), input2: torch.Size([3, 1]), target:
        #> torch.Size([3])
print(nn.HingeEmbeddingLoss(reduction="none")(scores, y).shape)
#> torch.Size([3, 3])
