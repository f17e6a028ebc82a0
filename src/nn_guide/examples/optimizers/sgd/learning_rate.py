import torch
from torch import nn

print("lr    after 1, 2, 20 steps")
#> lr    after 1, 2, 20 steps
for lr in (0.01, 0.25, 0.49, 0.50, 0.51):
    w = nn.Parameter(torch.ones(()))
    optimizer = torch.optim.SGD([w], lr=lr)
    path = []
    for _ in range(20):
        optimizer.zero_grad()
        (2 * w**2).backward()
        optimizer.step()
        path.append(w.item())
    print(f"{lr:.2f}  {path[0]:7.4f} {path[1]:7.4f} {path[19]:7.4f}")
    #> 0.01   0.9600  0.9216  0.4420
    #> 0.25   0.0000  0.0000  0.0000
    #> 0.49  -0.9600  0.9216  0.4420
    #> 0.50  -1.0000  1.0000  1.0000
    #> 0.51  -1.0400  1.0816  2.1911
