import torch
from torch import nn

w = nn.Parameter(torch.zeros(()))
optimizer = torch.optim.SGD([w], lr=1, momentum=0.9)
velocity = 0.0
print("lr   torch  inside")
#> lr   torch  inside
for lr in (1, 1, 1, 0.1, 0.1, 0.1):
    optimizer.param_groups[0]["lr"] = lr
    before = w.item()
    w.grad = torch.ones(())
    optimizer.step()
    velocity = 0.9 * velocity + lr * 1.0
    print(f"{lr:3}  {before - w.item():.3f}  {velocity:.3f}")
    #>   1  1.000  1.000
    #>   1  1.900  1.900
    #>   1  2.710  2.710
    #> 0.1  0.344  2.539
    #> 0.1  0.410  2.385
    #> 0.1  0.469  2.247
