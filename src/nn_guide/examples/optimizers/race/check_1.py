import torch

for name in ("SGD", "Adam"):
    w = torch.tensor([6.0], requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=1.0)
    (w.square().sum() / 2).backward()
    optimizer.step()
    print(name, round(w.item(), 4))
    #> SGD 0.0
    #> Adam 5.0
