import torch
import torch.nn.functional as F

logits = torch.tensor([1.0, 2.0, 3.0])
print(F.softmax(logits, dim=-1).shape)
#> torch.Size([3])
print(F.softmax(logits[None], dim=1).shape)
#> torch.Size([1, 3])
