import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([2.6, 4.8, 7.6, 10.0])

w = torch.tensor(1.0, requires_grad=True)
for step in range(5):
    loss = ((w * km - fare) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.2 * w.grad
    w.grad = None
    print(f"{w.item():.1f}", f"{loss.item():.0f}")
    #> 5.50 16.890
    #> -3.50 67.515
    #> 14.50 270.015
    #> -21.50 1080.015
    #> 50.50 4320.015
    #> -93.50 17280.016
    #> 194.50 69120.016
    #> -381.50 276480.031
