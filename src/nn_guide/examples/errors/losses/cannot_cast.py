import torch
from torch import nn

logits, labels = torch.zeros(3), torch.tensor([1, 0, 1])
for call in (
    lambda: nn.BCEWithLogitsLoss()(logits, labels),
    lambda: labels.mul_(0.5),
):
    try:
        call()
    except RuntimeError as error:
        print(error)
        #> result type Float can't be cast to the desired output type Long
        #> result type Float can't be cast to the desired output type Long
