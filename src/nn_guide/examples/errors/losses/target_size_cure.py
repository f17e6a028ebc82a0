import torch
import torch.nn.functional as F

logits = torch.randn(2, 7, 5)
target = torch.randint(5, (2, 7))
print(F.cross_entropy(logits.mT, target).shape)
#> torch.Size([])
flat = F.cross_entropy(logits.flatten(0, 1), target.flatten())
print(torch.allclose(flat, F.cross_entropy(logits.mT, target)))
#> True
