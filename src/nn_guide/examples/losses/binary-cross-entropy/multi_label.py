import torch
from torch import nn

logits = torch.tensor([[3.0, -2.0, 0.0], [-1.0, 2.0, 1.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])
for reduction in ("none", "sum", "mean"):
    criterion = nn.BCEWithLogitsLoss(reduction=reduction)
    print(reduction, criterion(logits, target))
    #> none tensor([[0.0486, 0.1269, 0.6931],
    #>         [0.3133, 2.1269, 0.3133]])
    #> sum tensor(3.6221)
    #> mean tensor(0.6037)
p = logits.sigmoid()
for reduction in ("sum", "mean"):
    print(reduction, nn.BCELoss(reduction=reduction)(p, target))
    #> sum tensor(3.6221)
    #> mean tensor(0.6037)
