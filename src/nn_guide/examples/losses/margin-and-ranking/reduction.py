import torch
from torch import nn

x, other = torch.arange(6.0).reshape(2, 3) / 4, torch.ones(2, 3)
signs = torch.tensor([[1.0, -1.0, 1.0], [-1.0, -1.0, 1.0]])
lists = torch.tensor([[0, 2, -1], [2, -1, -1]])
calls = {
    nn.MarginRankingLoss: (x, other, signs),
    nn.HingeEmbeddingLoss: (x, signs),
    nn.SoftMarginLoss: (x, signs),
    nn.MultiMarginLoss: (x, torch.tensor([0, 2])),
    nn.MultiLabelMarginLoss: (x, lists),
    nn.MultiLabelSoftMarginLoss: (x, signs.clamp(min=0)),
}
for loss, inputs in calls.items():
    losses = loss(reduction="none")(*inputs)
    mean = torch.allclose(
        loss(reduction="mean")(*inputs), losses.mean()
    )
    total = torch.allclose(loss(reduction="sum")(*inputs), losses.sum())
    print(
        f"{loss.__name__:<25}{tuple(losses.shape)!s:<7}{mean} {total}"
    )
    #> MarginRankingLoss        (2, 3) True True
    #> HingeEmbeddingLoss       (2, 3) True True
    #> SoftMarginLoss           (2, 3) True True
    #> MultiMarginLoss          (2,)   True True
    #> MultiLabelMarginLoss     (2,)   True True
    #> MultiLabelSoftMarginLoss (2,)   True True
