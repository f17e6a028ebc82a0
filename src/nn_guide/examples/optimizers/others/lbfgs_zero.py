import torch


def distance(zero, noise):
    w = torch.zeros(4, requires_grad=True)
    optimizer = torch.optim.LBFGS([w], max_iter=10)

    def closure():
        if zero:
            optimizer.zero_grad()
        keep = torch.rand(4) > 0.5 if noise else torch.ones(4)
        loss = (torch.arange(1, 5) * keep * (w - 1) ** 2).sum()
        loss.backward()
        return loss

    for _ in range(5):
        optimizer.step(closure)
    return (w - 1).abs().max().item()


print("as it should be:", distance(zero=True, noise=False) < 1e-3)
#> as it should be: True
print("gradients added up:", distance(zero=False, noise=False) < 1e-3)
#> gradients added up: False
print("dropout in the closure:", distance(zero=True, noise=True) < 1e-3)
#> dropout in the closure: False
