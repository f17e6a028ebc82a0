import torch
from torch import nn

options = {
    "plain": {},
    "momentum": {"momentum": 0.9},
    "Nesterov": {"momentum": 0.9, "nesterov": True},
}
rates = (1.3, 1.4, 1.9, 2.1, 3.7, 3.9)
print("lr:      ", *rates)
#> lr:       1.3 1.4 1.9 2.1 3.7 3.9
for name, arguments in options.items():
    found = []
    for lr in rates:
        w = nn.Parameter(torch.ones(()))
        optimizer = torch.optim.SGD([w], lr=lr, **arguments)
        for _ in range(200):
            optimizer.zero_grad()
            (0.5 * w**2).backward()  # (1)!
            optimizer.step()
        found.append(" ok" if w.abs() < 0.01 else " --")
    print(f"{name:9}", *found)
    #> plain      ok  ok  ok  --  --  --
    #> momentum   ok  ok  ok  ok  ok  --
    #> Nesterov   ok  --  --  --  --  --
