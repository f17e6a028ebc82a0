import torch
import torch.nn.functional as F
from torch import nn

for wrong in (
    lambda: F.ReLU(torch.ones(2)),
    lambda: nn.relu(torch.ones(2)),
    lambda: F.lstm(torch.ones(5, 2, 3)),
    lambda: torch.nn.function.relu(torch.ones(2)),
):
    try:
        wrong()
    except AttributeError as error:
        print(error)
        #> module 'torch.nn.functional' has no attribute 'ReLU'
        #> module 'torch.nn' has no attribute 'relu'
        #> module 'torch.nn.functional' has no attribute 'lstm'
        #> module 'torch.nn' has no attribute 'function'
