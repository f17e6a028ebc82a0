import torch

bias = torch.ones(1, requires_grad=True)
optimizer = torch.optim.AdamW(
    [{"params": [bias], "decay": 0.0}], lr=0.1, weight_decay=0.5
)
for _ in range(10):
    bias.grad = torch.zeros(1)
    optimizer.step()
print(round(bias.item(), 2))
#> 0.6
