import torch
import torch.nn.functional as F

logits = torch.tensor([[20.0, 0.0, 0.0], [0.0, 20.0, 0.0]])
target = torch.tensor([0, 1])
p = F.softmax(logits, dim=1)
print(f"{F.cross_entropy(p, target):.4f}")
#> 0.5514
