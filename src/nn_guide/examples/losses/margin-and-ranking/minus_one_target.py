import torch
from torch import nn

loss = nn.MultiLabelSoftMarginLoss()
for scale in (1.0, 5.0, 50.0):
    logits = scale * torch.tensor([[-1.0, 1.0]])
    wrong = loss(logits, torch.tensor([[-1.0, 1.0]])).item()
    right = loss(logits, torch.tensor([[0.0, 1.0]])).item()
    print(f"{scale:>4} {wrong:8.4f} {right:.4f}")
    #>  1.0  -0.1867 0.3133
    #>  5.0  -2.4933 0.0067
    #> 50.0 -25.0000 0.0000
