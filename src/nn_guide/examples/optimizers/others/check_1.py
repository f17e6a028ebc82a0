import torch

w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.Rprop([w], lr=0.1)
for _ in range(2):
    w.grad = torch.tensor([1.0, 1000.0])
    optimizer.step()
print([round(value, 4) for value in w.tolist()])
#> [-0.22, -0.22]
