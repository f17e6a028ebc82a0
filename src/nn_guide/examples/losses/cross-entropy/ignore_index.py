import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0], [1.0, 0.0]])
target = torch.tensor([0, -100, 1])
each = nn.CrossEntropyLoss(reduction="none")(logits, target)
print(each)
#> tensor([0.1269, 0.0000, 1.3133])
print(nn.CrossEntropyLoss()(logits, target), each.sum() / 2)
#> tensor(0.7201) tensor(0.7201)

padded = torch.tensor([1, 0, 0])
each = nn.CrossEntropyLoss(ignore_index=0, reduction="none")
print(each(logits, padded))
#> tensor([2.1269, 0.0000, 0.0000])

logits.requires_grad_()
nn.CrossEntropyLoss()(logits, target).backward()
print(logits.grad[1])
#> tensor([0., 0.])
