# device: cpu
import math

import torch
from torch import nn

for outputs, target in (
    ([2.0, 0.3], [1.0, 0.0]),
    ([-0.1, 0.3], [1.0, 0.0]),
    ([math.nan, 0.3], [1.0, 0.0]),
    ([0.9, 0.3], [2.0, 1.0]),
):
    try:
        nn.BCELoss()(torch.tensor(outputs), torch.tensor(target))
    except RuntimeError as error:
        print(outputs, target, error)
        #> [2.0, 0.3] [1.0, 0.0] all elements of input should be between 0 and 1
        #> [-0.1, 0.3] [1.0, 0.0] all elements of input should be between 0 and 1
        #> [nan, 0.3] [1.0, 0.0] all elements of input should be between 0 and 1
        #> [0.9, 0.3] [2.0, 1.0] all elements of target should be between 0 and 1
