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
    #> 2.125 16.890
    #> 3.531 1.070
    #> 4.164 7.991
    #> 3.549 20.783
    #> 2.147 8.265
    #> 1.010 0.950
    #> 0.990 16.668
    #> 2.103 17.107
