import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0], [-2.0], [0.5]], requires_grad=True)
target = torch.tensor([[1.0], [0.0], [1.0]])
loss = F.cross_entropy(logits, target)
loss.backward()
print(loss.abs().item(), logits.grad.abs().sum().item())
#> 0.0 0.0

print(F.binary_cross_entropy_with_logits(logits.detach(), target))
#> tensor(0.2165)
