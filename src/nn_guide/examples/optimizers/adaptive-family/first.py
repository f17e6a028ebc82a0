import torch

for name in ("SGD", "Adagrad"):
    w = torch.zeros(2, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.5)
    loss = (w * torch.tensor([1.0, 1000.0])).sum()
    loss.backward()
    optimizer.step()
    print(name, w.tolist())
    #> SGD [-0.5, -500.0]
    #> Adagrad [-0.5, -0.5]
