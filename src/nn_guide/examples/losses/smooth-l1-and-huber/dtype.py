import torch
from torch import nn

for dtype in (torch.int64, torch.float64):
    prediction = torch.ones(3, requires_grad=True)
    target = torch.tensor([0, 2, 3], dtype=dtype)
    nn.SmoothL1Loss()(prediction, target).backward()
    loss = nn.HuberLoss()(prediction, target)
    try:
        loss.backward()
    except RuntimeError as error:
        print(f"{loss.item():.4f}  {error}")
        #> 0.8333  Found dtype Long but expected Float
        #> 0.8333  Found dtype Double but expected Float
nn.HuberLoss()(prediction, target.to(prediction.dtype)).backward()
