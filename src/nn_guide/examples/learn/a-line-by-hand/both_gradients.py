import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)
fares = torch.tensor([10.7, 11.4, 15.8, 16.1, 19.9, 22.1])

w = torch.tensor([2.5, 0.5], requires_grad=True)
loss = ((rides @ w - fares) ** 2).mean()
loss.backward()
print(w.grad)
#> tensor([-41.9667, -29.8667])
