import torch

x = torch.linspace(-1, 1, 20)
features = torch.stack([torch.ones(20), x, x**2, x**3], dim=1)
target = features @ torch.tensor([1.0, -2.0, 3.0, -4.0])
calls = 0


def closure():
    global calls
    calls += 1
    optimizer.zero_grad()
    loss = ((features @ w - target) ** 2).mean()
    loss.backward()
    return loss


for method, lr, steps in (
    (torch.optim.SGD, 0.5, 600),
    (torch.optim.LBFGS, 1, 2),
):
    w = torch.zeros(4, requires_grad=True)
    optimizer = method([w], lr=lr)
    calls = 0
    for _ in range(steps):
        optimizer.step(closure)
    good = torch.allclose(w, torch.tensor([1.0, -2, 3, -4]), atol=0.01)
    row = f"{steps} steps, {calls} calls, within 0.01: {good}"
    print(f"{method.__name__}: {row}")
    #> SGD: 600 steps, 600 calls, within 0.01: True
    #> LBFGS: 2 steps, 15 calls, within 0.01: True
