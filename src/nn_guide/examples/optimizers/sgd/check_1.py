import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
for _ in range(2):
    optimizer.zero_grad()
    w.sum().backward()
    optimizer.step()
print(round(w.item(), 4))
#> -0.29
