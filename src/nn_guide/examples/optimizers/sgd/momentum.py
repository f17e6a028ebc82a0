import torch
from torch import nn

print("momentum, dampening    moved in step 1, 2, 3, 10, 100")
#> momentum, dampening    moved in step 1, 2, 3, 10, 100
pairs = [(0, 0), (0.5, 0), (0.9, 0), (0.9, 0.5), (0.9, 0.9)]
for momentum, dampening in pairs:
    w = nn.Parameter(torch.zeros(()))
    optimizer = torch.optim.SGD(
        [w], lr=1, momentum=momentum, dampening=dampening
    )
    moved = []
    for _ in range(100):
        before = w.item()
        optimizer.zero_grad()
        w.backward()
        optimizer.step()
        moved.append(before - w.item())
    picked = [f"{moved[step - 1]:6.2f}" for step in (1, 2, 3, 10, 100)]
    print(f"{momentum:8} {dampening:10}    ", *picked)
    #>        0          0       1.00   1.00   1.00   1.00   1.00
    #>      0.5          0       1.00   1.50   1.75   2.00   2.00
    #>      0.9          0       1.00   1.90   2.71   6.51  10.00
    #>      0.9        0.5       1.00   1.40   1.76   3.45   5.00
    #>      0.9        0.9       1.00   1.00   1.00   1.00   1.00
