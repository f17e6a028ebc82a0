import torch

targets = torch.tensor([[1.0, -1], [-1, 1], [0.5, 0.5], [-0.5, -0.5]])
curvature = torch.tensor([1.0, 0.01])
for name in ("one Adam", "new Adam in each epoch"):
    w = torch.tensor([3.0, 3.0], requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1)
    for _ in range(50):
        if name != "one Adam":
            optimizer = torch.optim.Adam([w], lr=0.1)
        for target in targets:
            optimizer.zero_grad()
            loss = ((w - target) ** 2 * curvature).sum()
            loss.backward()
            optimizer.step()
    print(name, w.detach())
    #> one Adam tensor([-0.0030,  0.0042])
    #> new Adam in each epoch tensor([ 0.2888, -0.1758])
