import torch

w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
for factor in (1.0, float("nan"), 1.0):
    optimizer.zero_grad()
    (factor * w).sum().backward()
    norm = torch.nn.utils.get_total_norm([w.grad])
    if norm.isfinite():
        optimizer.step()
print(w.detach())
#> tensor([0.8000, 0.8000])
