import torch
from torch import nn

logits, target = torch.randn(3, 5), torch.tensor([0, 4, 1])
for call in (
    lambda: nn.CrossEntropyLoss(logits, target),
    lambda: "good" if target > 0 else "bad",
):
    try:
        call()
    except RuntimeError as error:
        print(error)
        #> Boolean value of Tensor with more than one value is ambiguous
        #> Boolean value of Tensor with more than one value is ambiguous
