import torch
from torch import nn

logits, target = torch.randn(3, 5), torch.tensor([0.0, 4.0, 1.0])
for criterion in (nn.CrossEntropyLoss(), nn.MultiMarginLoss()):
    try:
        criterion(logits, target)
    except RuntimeError as error:
        print(error)
        #> expected target dtype to be Long or Byte, but got Float
        #> expected scalar type Long but found Float
