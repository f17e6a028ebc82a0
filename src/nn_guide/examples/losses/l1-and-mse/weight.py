import torch
import torch.nn.functional as F

prediction = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([1.0, 0.0, 7.0])
weight = torch.tensor([3.0, 1.0, 0.0])
for reduction in ("none", "sum", "mean"):
    l1 = F.l1_loss(
        prediction, target, weight=weight, reduction=reduction
    )
    mse = F.mse_loss(
        prediction, target, weight=weight, reduction=reduction
    )
    print(reduction, l1.tolist(), mse.tolist())
    #> none [0.0, 2.0, 0.0] [0.0, 4.0, 0.0]
    #> sum 2.0 4.0
    #> mean 0.5 1.0

try:
    F.mse_loss(
        prediction.unsqueeze(1), target.unsqueeze(1), weight=weight
    )
except ValueError as error:
    print(error)
    #> Weights and input must have the same size.
