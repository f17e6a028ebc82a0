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
    #> 5.5 17
    #> -3.5 68
    #> 14.5 270
    #> -21.5 1080
    #> 50.5 4320
