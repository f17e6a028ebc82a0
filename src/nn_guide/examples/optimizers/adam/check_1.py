import torch

for name in ("SGD", "Adam"):
    for scale in (1, 1000):
        w = torch.zeros(1, requires_grad=True)
        optimizer = getattr(torch.optim, name)([w], lr=0.1)
        (scale * w).sum().backward()
        optimizer.step()
        print(name, scale, round(w.item(), 4))
        #> SGD 1 -0.1
        #> SGD 1000 -100.0
        #> Adam 1 -0.1
        #> Adam 1000 -0.1
