import torch

for maximize in (False, True):
    w = torch.tensor([3.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, maximize=maximize)
    (-w.pow(2) + 10).sum().backward()
    optimizer.step()
    value = 10 - w.item() ** 2
    print(f"maximize={maximize} w={w.item():.4f} value={value:.4f}")
    #> maximize=False w=3.6000 value=-2.9600
    #> maximize=True w=2.4000 value=4.2400
