import torch
from torch import nn

print("logit target   Sigmoid, BCELoss    BCEWithLogitsLoss")
#> logit target   Sigmoid, BCELoss    BCEWithLogitsLoss
rows = (-200, 1), (-30, 1), (-20, 1), (5, 0), (17, 0), (20, 0), (200, 0)
for value, label in rows:
    logit = torch.tensor(float(value), requires_grad=True)
    target = torch.tensor(float(label))
    row = f"{value:5} {label:6}"
    for loss in (
        nn.BCELoss()(nn.Sigmoid()(logit), target),
        nn.BCEWithLogitsLoss()(logit, target),
    ):
        (gradient,) = torch.autograd.grad(loss, logit)
        row += f"   {loss:8.4f} {gradient:z8.4f}"
    print(row)
    #>  -200      1   100.0000   0.0000   200.0000  -1.0000
    #>   -30      1    30.0000  -0.0936    30.0000  -1.0000
    #>   -20      1    20.0000  -1.0000    20.0000  -1.0000
    #>     5      0     5.0067   0.9933     5.0067   0.9933
    #>    17      0   100.0000   0.0000    17.0000   1.0000
    #>    20      0   100.0000   0.0000    20.0000   1.0000
    #>   200      0   100.0000   0.0000   200.0000   1.0000
