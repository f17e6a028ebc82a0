import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([2.6, 4.8, 7.6, 10.0])

w = torch.tensor(1.0, requires_grad=True)
for step in range(8):
    loss = ((w * km - fare) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.05 * w.grad
    w.grad = None
    print(f"{w.item():.3f}", f"{loss.item():.3f}")
    #> 2.125 16.890
    #> 2.406 1.070
    #> 2.477 0.081
    #> 2.494 0.019
    #> 2.499 0.015
    #> 2.500 0.015
    #> 2.500 0.015
    #> 2.500 0.015
