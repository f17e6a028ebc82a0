import torch
from torch import nn

p = torch.tensor([[0.5, 0.5, 0.0], [0.2, 0.2, 0.6]])
q = torch.tensor([[0.25, 0.25, 0.5], [0.4, 0.4, 0.2]])
for reduction in ("none", "sum", "batchmean"):
    criterion = nn.KLDivLoss(reduction=reduction)
    print(reduction, criterion(q.log(), p))  # (1)!
    #> none tensor([[ 0.3466,  0.3466,  0.0000],
    #>         [-0.1386, -0.1386,  0.6592]])
    #> sum tensor(1.0751)
    #> batchmean tensor(0.5375)
