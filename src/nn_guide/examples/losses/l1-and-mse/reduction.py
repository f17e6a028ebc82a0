import torch
from torch import nn

prediction = torch.tensor([[1.0, 2.0, 3.0], [0.0, 0.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 7.0], [0.0, 0.0, 6.0]])
print(nn.L1Loss(reduction="none")(prediction, target))
#> tensor([[0., 2., 4.],
#>         [0., 0., 6.]])
print(nn.MSELoss(reduction="none")(prediction, target))
#> tensor([[ 0.,  4., 16.],
#>         [ 0.,  0., 36.]])
for reduction in ("sum", "mean"):
    l1 = nn.L1Loss(reduction=reduction)(prediction, target)
    mse = nn.MSELoss(reduction=reduction)(prediction, target)
    print(f"{reduction:4}  L1 {l1:7.4f}  MSE {mse:7.4f}")
    #> sum   L1 12.0000  MSE 56.0000
    #> mean  L1  2.0000  MSE  9.3333

print(torch.linalg.vector_norm(prediction - target, ord=1))
#> tensor(12.)
