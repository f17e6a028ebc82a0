import torch
from torch import nn

from nn_guide.scratch.losses.cross_entropy import CrossEntropyLoss
from nn_guide.scratch.losses.nll_loss import NLLLoss

logits = torch.randn(4, 3, 5)
indices = torch.randint(3, (4, 5))
indices[:, -1] = -100
probabilities = torch.randn(4, 3, 5).softmax(dim=1)
weight = torch.tensor([1.0, 2.0, 5.0])

options = {"weight": weight, "label_smoothing": 0.1}
for target in (indices, probabilities):
    expected = nn.CrossEntropyLoss(**options)(logits, target)
    scratch = CrossEntropyLoss(**options)
    print(torch.allclose(scratch(logits, target), expected))
    #> True
    #> True

log_p = logits.log_softmax(dim=1)
expected = nn.NLLLoss(weight=weight)(log_p, indices)
print(torch.allclose(NLLLoss(weight=weight)(log_p, indices), expected))
#> True
