import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([2.6, 4.8, 7.6, 10.0])

w = torch.tensor(1.0, requires_grad=True)
for step in range(8):
    loss = ((w * km - fare) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.05 * w.grad
    print(f"{w.item():.3f}", f"{loss.item():.3f}")
    #> 2.12 16.89
    #> 3.53 1.07
    #> 4.16 7.99
    #> 3.55 20.78
    #> 2.15 8.27
    #> 1.01 0.95
    #> 0.99 16.67
    #> 2.10 17.11
