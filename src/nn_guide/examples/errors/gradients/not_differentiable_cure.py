import torch
import torch.nn.functional as F

logits, target = torch.randn(4, 3), torch.tensor([0, 1, 2, 0])
weight = torch.tensor([1.0, 2.0, 4.0], requires_grad=True)
print(F.cross_entropy(logits, target, weight=weight.detach()))
#> tensor(1.7551)

each = F.cross_entropy(logits, target, reduction="none")
loss = (weight[target] * each).sum() / weight[target].sum()  # (1)!
print(loss.detach())
#> tensor(1.7551)
loss.backward()
print(weight.grad is not None)
#> True
