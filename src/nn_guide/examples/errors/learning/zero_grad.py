import torch

w, values = torch.tensor([3.0], requires_grad=True), []
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(50):
    loss = w.pow(2).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    values.append(round(w.item(), 1))
print(values[:4], values[-1])
#> [2.4, 1.9, 1.5, 1.2] 0.0
