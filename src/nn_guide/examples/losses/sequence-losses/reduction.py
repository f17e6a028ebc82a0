import torch
from torch import nn

log_probs = torch.full((4, 2, 3), 1 / 3).log()
targets = torch.tensor([[1, 2], [1, 0]])
for reduction in ("none", "sum", "mean"):
    ctc = nn.CTCLoss(reduction=reduction)
    print(reduction, ctc(log_probs, targets, (4, 4), (2, 1)))
    #> none tensor([1.6864, 2.0919])
    #> sum tensor(3.7783)
    #> mean tensor(1.4675)
none = nn.CTCLoss(reduction="none")(log_probs, targets, (4, 4), (2, 1))
print((none / torch.tensor([2, 1])).mean())
#> tensor(1.4675)
