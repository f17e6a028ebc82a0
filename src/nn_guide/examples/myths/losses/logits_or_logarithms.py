import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 2])
print(F.cross_entropy(logits, target))
#> tensor(1.7513)

p = logits.softmax(dim=1)
print(F.cross_entropy(p.log(), target))
#> tensor(1.7513)
print(F.nll_loss(p.log(), target))
#> tensor(1.7513)
