import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 0.0], [0.0, 0.0]])
target = torch.tensor([0, 1, 1, 0])
for reduction in ("none", "sum", "mean"):
    criterion = nn.CrossEntropyLoss(reduction=reduction)
    print(reduction, criterion(logits, target))
    #> none tensor([0.1269, 0.3133, 1.3133, 0.6931])
    #> sum tensor(2.4466)
    #> mean tensor(0.6116)

logits.requires_grad_()
total = nn.CrossEntropyLoss(reduction="sum")(logits, target)
mean = nn.CrossEntropyLoss(reduction="mean")(logits, target)
(of_total,) = torch.autograd.grad(total, logits)
(of_mean,) = torch.autograd.grad(mean, logits)
print(torch.allclose(of_total, 4 * of_mean))
#> True
