import torch

for lr in (0.001, 0.1, 0.5, 1.0, 1.1):
    w = torch.tensor([3.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    for _ in range(10):
        optimizer.zero_grad()
        w.pow(2).sum().backward()
        optimizer.step()
    print(f"lr={lr:<5} w={w.item():.3f}")
    #> lr=0.001 w=2.941
    #> lr=0.1   w=0.322
    #> lr=0.5   w=0.000
    #> lr=1.0   w=3.000
    #> lr=1.1   w=18.575
