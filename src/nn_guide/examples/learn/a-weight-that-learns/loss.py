import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([2.6, 4.8, 7.6, 10.0])

w = 1.0
error = w * km - fare
loss = (error**2).mean()
print(f"{loss:.2f}")
#> 16.89
