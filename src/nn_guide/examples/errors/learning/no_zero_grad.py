import torch

w, values = torch.tensor([3.0], requires_grad=True), []
optimizer = torch.optim.SGD([w], lr=0.1)
for _ in range(50):
    loss = w.pow(2).sum()
    loss.backward()
    optimizer.step()
    values.append(round(w.item(), 1))
print(values[:4], values[10:14])
#> [2.4, 1.3, -0.0, -1.4] [1.4, 2.5, 3.0, 3.0]
