import torch
from torch import nn

log_probs = torch.randn(6, 1, 4).log_softmax(dim=2)
first = nn.CTCLoss(blank=0)(
    log_probs, torch.tensor([[1, 2, 3]]), (6,), (3,)
)
moved = log_probs.roll(-1, dims=2)
last = nn.CTCLoss(blank=3)(moved, torch.tensor([[0, 1, 2]]), (6,), (3,))
print(torch.allclose(first, last))
#> True
