import torch
import torch.nn.functional as F

logits = torch.tensor([-3.0, -1.0, 0.0, 1.0, 3.0], requires_grad=True)
target = torch.zeros(5)
F.binary_cross_entropy_with_logits(
    logits, target, reduction="sum"
).backward()
print(logits.grad)
#> tensor([0.0474, 0.2689, 0.5000, 0.7311, 0.9526])
print(torch.allclose(logits.grad, logits.detach().sigmoid() - target))
#> True
