# torch: >=2.14
import torch

w = torch.zeros(1, requires_grad=True)


def closure():
    optimizer.zero_grad()
    gain = 4 - (w - 3).square().sum()
    gain.backward()
    return gain


search = {"line_search_fn": "strong_wolfe"}
optimizer = torch.optim.LBFGS([w], maximize=True, **search)
print(optimizer.step(closure).item())
#> -5.0
print(f"{w.item():.2f} {closure().item():.2f}")
#> 3.00 4.00
