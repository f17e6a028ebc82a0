# device: cpu
import torch
from torch import nn

scores = torch.zeros(2, 3)
for loss, target in [
    (lambda x, y: nn.MultiMarginLoss(p=3)(x, y), [0, 1]),
    (nn.MultiMarginLoss(), [0.0, 1.0]),
    (nn.MultiMarginLoss(), [0, 3]),
    (nn.MultiLabelMarginLoss(), [[0.0, -1.0, -1.0], [1.0, 2.0, -1.0]]),
    (nn.MultiLabelMarginLoss(), [[0, -1], [1, 2]]),
    (nn.MultiLabelMarginLoss(), [[0, 3, -1], [1, 2, -1]]),
]:
    try:
        loss(scores, torch.tensor(target))
    except (RuntimeError, ValueError) as error:
        print(error)
        #> only p == 1 and p == 2 supported
        #> expected scalar type Long but found Float
        #> target out of range
        #> expected scalar type Long but found Float
        #> inconsistent target size: [2, 2] for input of size: [2, 3]
        #> argument #2 'target' is out of range
