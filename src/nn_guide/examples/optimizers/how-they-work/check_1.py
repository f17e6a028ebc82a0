import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(2):
    (2 * w).sum().backward()
    optimizer.step()
print(round(w.item(), 4))
#> 0.4
