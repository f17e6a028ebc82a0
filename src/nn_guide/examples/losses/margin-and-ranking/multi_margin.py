import torch
import torch.nn.functional as F
from torch import nn

scores = torch.tensor([[0.0, 2.0, 1.5, 3.0]], requires_grad=True)
target = torch.tensor([1])

gaps = (1.0 - 2.0 + scores[0, [0, 2, 3]]).clamp(min=0)
print(gaps.tolist(), gaps.sum().item() / 4)  # (1)!
#> [0.0, 0.5, 2.0] 0.625
loss = nn.MultiMarginLoss()(scores, target)
loss.backward()
print(loss.item(), scores.grad.tolist())  # (2)!
#> 0.625 [[0.0, -0.5, 0.25, 0.25]]

for p in (1, 2):
    for margin in (0.5, 1.0, 3.0):
        loss = nn.MultiMarginLoss(p=p, margin=margin)(scores, target)
        same = F.multi_margin_loss(scores, target, p=p, margin=margin)
        print(p, margin, loss.item(), torch.equal(loss, same))
        #> 1 0.5 0.375 True
        #> 1 1.0 0.625 True
        #> 1 3.0 1.875 True
        #> 2 0.5 0.5625 True
        #> 2 1.0 1.0625 True
        #> 2 3.0 5.8125 True
