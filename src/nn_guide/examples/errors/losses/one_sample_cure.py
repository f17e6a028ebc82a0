import torch
import torch.nn.functional as F

logits = torch.randn(2, 5)
print(F.cross_entropy(logits, torch.tensor([0, 3])).shape)
#> torch.Size([])
print(F.cross_entropy(logits[0], torch.tensor(0)).shape)
#> torch.Size([])
