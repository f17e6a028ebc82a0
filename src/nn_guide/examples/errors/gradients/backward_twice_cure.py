import torch

w = torch.tensor(3.0, requires_grad=True)
for _ in range(2):
    loss = w**2  # (1)!
    w.grad = None
    loss.backward()
print(w.grad)
#> tensor(6.)

w.grad = None
common = w**2
losses = [common, 2 * common]
sum(losses).backward()  # (2)!
print(w.grad)
#> tensor(18.)
