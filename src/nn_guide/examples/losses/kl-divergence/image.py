import torch
from torch import nn

p = torch.rand(2, 5, 8, 8).softmax(dim=1)
q = torch.rand(2, 5, 8, 8).softmax(dim=1)
each = nn.KLDivLoss(reduction="none")(q.log(), p).sum(dim=1)
print(each.shape)
#> torch.Size([2, 8, 8])
batchmean = nn.KLDivLoss(reduction="batchmean")(q.log(), p)
print(
    torch.allclose(batchmean, each.sum() / 2),
    torch.allclose(batchmean, each.mean()),
)
#> True False
print(torch.allclose(batchmean, 64 * each.mean()))
#> True
