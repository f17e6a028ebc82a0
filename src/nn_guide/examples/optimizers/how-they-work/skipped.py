import torch

used, unused, other = (
    torch.ones(1, requires_grad=True) for _ in range(3)
)
optimizer = torch.optim.SGD([used, unused], lr=0.1)
(3 * used + other).sum().backward()
optimizer.step()
for w in (used, unused, other):
    print(round(w.item(), 4), w.grad)
    #> 0.7 tensor([3.])
    #> 1.0 None
    #> 1.0 tensor([1.])
