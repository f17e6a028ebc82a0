import torch

for when in ("before", "after"):
    w = torch.tensor([0.9], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    (-w).sum().backward()
    with torch.no_grad():
        if when == "before":
            w.clamp_(-1, 1)
        optimizer.step()
        if when == "after":
            w.clamp_(-1, 1)
    print(when, round(w.item(), 4))
    #> before 1.9
    #> after 1.0
