import torch

w = torch.tensor([0.0], requires_grad=True)
v = torch.tensor([0.0], requires_grad=True)
early = torch.optim.ASGD([w], lr=0.5, t0=10)
default = torch.optim.ASGD([v], lr=0.5)
for step in range(100):
    target = 0 if step % 2 else 2
    for param, optimizer in ((w, early), (v, default)):
        optimizer.zero_grad()
        ((param - target) ** 2 / 2).sum().backward()
        optimizer.step()
    if step in (10, 98, 99):
        ax = early.state[w]["ax"].item()
        print(f"{step}: w {w.item():.2f}, ax {ax:.2f}")
        #> 10: w 1.33, ax 1.33
        #> 98: w 1.33, ax 1.00
        #> 99: w 0.67, ax 1.00
print(torch.equal(v, default.state[v]["ax"]))
#> True

with torch.no_grad():
    w.copy_(early.state[w]["ax"])
print(f"{w.item():.2f}")
#> 1.00
