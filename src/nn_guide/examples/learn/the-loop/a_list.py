import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)
fares = torch.tensor([10.7, 11.4, 15.8, 16.1, 19.9, 22.1])

w = torch.zeros(2, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
weights = [w, b]
for step in range(1000):
    loss = ((rides @ w + b - fares) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        for weight in weights:
            weight -= 0.04 * weight.grad
    for weight in weights:
        weight.grad = None
print(w.detach(), f"{b.item():.3f}", f"{loss.item():.3f}")
#> tensor([2.4878, 0.4742]) 6.107 0.018
