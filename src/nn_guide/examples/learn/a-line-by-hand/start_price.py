import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([8.6, 10.8, 13.6, 16.0])

w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
for step in range(1000):
    loss = ((w * km + b - fare) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.05 * w.grad
        b -= 0.05 * b.grad
    w.grad = None
    b.grad = None
print(f"{w.item():.3f}", f"{b.item():.3f}", f"{loss.item():.3f}")
#> 2.500 6.000 0.015
