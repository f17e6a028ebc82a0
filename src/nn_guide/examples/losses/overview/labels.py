import torch
from torch import nn

z, y = torch.tensor([[1.0, 0.5, -1.0]]), torch.tensor([[1.0, 0.0, 0.0]])
p, sign = z.sigmoid(), 2 * y - 1
bce = -(y * p.log() + (1 - y) * (1 - p).log()).mean()
soft = (1 + (-sign * z).exp()).log().mean()
classes = torch.tensor([[0, -1, -1]])  # (1)!
soft_margin = nn.MultiLabelSoftMarginLoss()(z, y)
margin = nn.MultiLabelMarginLoss()(z, classes)
rows = {
    "BCEWithLogitsLoss": (nn.BCEWithLogitsLoss()(z, y), bce),
    "BCELoss": (nn.BCELoss()(p, y), bce),
    "MultiLabelSoftMarginLoss": (soft_margin, bce),
    "SoftMarginLoss": (nn.SoftMarginLoss()(z, sign), soft),
    "MultiLabelMarginLoss": (margin, (0.5 + 0) / 3),
}
for name, (value, by_hand) in rows.items():
    print(f"{name:24} {value:.4f} {by_hand:.4f}")
    #> BCEWithLogitsLoss        0.5335 0.5335
    #> BCELoss                  0.5335 0.5335
    #> MultiLabelSoftMarginLoss 0.5335 0.5335
    #> SoftMarginLoss           0.5335 0.5335
    #> MultiLabelMarginLoss     0.1667 0.1667
