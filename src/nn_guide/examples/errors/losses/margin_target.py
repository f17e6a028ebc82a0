# device: cpu
import torch
from torch import nn

scores = torch.zeros(2, 3)
for criterion, target in (
    (nn.MultiMarginLoss(), [0, 3]),
    (nn.MultiLabelMarginLoss(), [[0, 3, -1], [1, 2, -1]]),
):
    try:
        criterion(scores, torch.tensor(target))
    except RuntimeError as error:
        print(error)
        #> target out of range
        #> argument #2 'target' is out of range
