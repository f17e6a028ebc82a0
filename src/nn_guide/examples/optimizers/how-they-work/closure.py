import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)


def closure():
    optimizer.zero_grad()
    loss = w.pow(2).sum()
    loss.backward()
    return loss


loss = optimizer.step(closure)
print(f"loss={loss.item():.4f} w={w.item():.4f}")
#> loss=9.0000 w=2.4000
print(optimizer.step())
#> None
