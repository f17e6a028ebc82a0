import torch
from torch import nn

from nn_guide.scratch.losses import multi_label_soft_margin_loss as soft
from nn_guide.scratch.losses.hinge_embedding_loss import (
    HingeEmbeddingLoss,
)
from nn_guide.scratch.losses.margin_ranking_loss import (
    MarginRankingLoss,
)
from nn_guide.scratch.losses.multi_label_margin_loss import (
    MultiLabelMarginLoss,
)
from nn_guide.scratch.losses.multi_margin_loss import MultiMarginLoss
from nn_guide.scratch.losses.soft_margin_loss import SoftMarginLoss

x = torch.randn(5, 4)
other = torch.randn(5, 4)
signs = torch.randn(5, 4).sign()
classes = torch.tensor([[1, 3, -1, 0]]).repeat(5, 1)
for scratch, *inputs in [
    (MarginRankingLoss, x, other, signs),
    (HingeEmbeddingLoss, x, signs),
    (SoftMarginLoss, x, signs),
    (MultiMarginLoss, x, torch.arange(5) % 4),
    (MultiLabelMarginLoss, x, classes),
    (soft.MultiLabelSoftMarginLoss, x, signs.clamp(min=0)),
]:
    loss = getattr(nn, scratch.__name__)()
    print(torch.allclose(loss(*inputs), scratch()(*inputs)), loss)
    #> True MarginRankingLoss()
    #> True HingeEmbeddingLoss()
    #> True SoftMarginLoss()
    #> True MultiMarginLoss()
    #> True MultiLabelMarginLoss()
    #> True MultiLabelSoftMarginLoss()
