import torch

start = torch.tensor([1.0, -2.0, 3.0])
a, b = start.clone().requires_grad_(), start.clone().requires_grad_()
adamw = torch.optim.AdamW([a], lr=0.1, weight_decay=0.5)
adam = torch.optim.Adam(
    [b], lr=0.1, weight_decay=0.5, decoupled_weight_decay=True
)
for _ in range(100):
    for w, optimizer in ((a, adamw), (b, adam)):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()

print(torch.equal(a, b))
#> True
print(
    isinstance(adamw, torch.optim.Adam),
    isinstance(adam, torch.optim.AdamW),
)
#> True False
print(adamw.defaults["decoupled_weight_decay"])
#> True
