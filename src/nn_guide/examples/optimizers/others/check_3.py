import torch

for name, lr, steps in [("Adam", 0.1, 20), ("LBFGS", 1, 1)]:
    w = torch.tensor([5.0, -3.0], requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=lr)
    calls = 0

    def closure(w=w, optimizer=optimizer):
        global calls
        calls += 1
        optimizer.zero_grad()
        loss = (w * torch.tensor([1.0, 10.0])).square().sum()
        loss.backward()
        return loss

    for _ in range(steps):
        optimizer.step(closure)
    print(name, calls <= 20, w.norm().item() < 0.01)
    #> Adam True False
    #> LBFGS True True
