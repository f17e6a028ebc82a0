import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([2.6, 4.8, 7.6, 10.0])

w = torch.tensor(1.0, requires_grad=True)
loss = ((w * km - fare) ** 2).mean()
loss.backward()

with torch.no_grad():
    w -= 0.05 * w.grad
print(w.item())
#> 2.125
print(f"{((w * km - fare) ** 2).mean():.2f}")
#> 1.07
