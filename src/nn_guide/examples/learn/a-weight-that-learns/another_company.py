import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([8.6, 10.8, 13.6, 16.0])

w = torch.tensor(1.0, requires_grad=True)
for step in range(20):
    loss = ((w * km - fare) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.05 * w.grad
    w.grad = None
print(f"{w.item():.3f}", f"{loss.item():.3f}")
#> 4.500 6.015
with torch.no_grad():
    print(w * km - fare)
    #> tensor([-4.1000, -1.8000, -0.1000,  2.0000])
