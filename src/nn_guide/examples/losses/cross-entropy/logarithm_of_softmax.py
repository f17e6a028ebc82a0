import torch
import torch.nn.functional as F

logits = torch.tensor([[200.0, 0.0, 0.0]])
target = torch.tensor([1])
print(-logits.softmax(dim=1).log()[0, 1])
#> tensor(inf)
print(logits.logsumexp(dim=1) - logits[0, 1])
#> tensor([200.])
print(F.cross_entropy(logits, target))
#> tensor(200.)
