import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0], [2.0, 0.0], [2.0, 0.0]])
target = torch.tensor([0, 1, 1])
weight = torch.tensor([1.0, 1.0, 0.0])  # (1)!
losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
print(losses)
#> tensor([0.1269, 2.1269, 2.1269])
print((losses * weight).sum() / weight.sum(), losses[:2].mean())
#> tensor(1.1269) tensor(1.1269)
