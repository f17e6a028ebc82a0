import torch
import torch.nn.functional as F
from torch import nn

for wrong in (
    lambda: F.ReLU(),
    lambda: torch.nn.function.dropout(torch.ones(3)),
    lambda: F.relu(),
    lambda: F.relu.parameters(),
    lambda: nn.Sequential(nn.Linear(4, 3), F.relu),
):
    try:
        wrong()
    except (AttributeError, TypeError) as error:
        print(error)
        #> module 'torch.nn.functional' has no attribute 'ReLU'
        #> module 'torch.nn' has no attribute 'function'
        #> relu() missing 1 required positional argument: 'input'
        #> 'function' object has no attribute 'parameters'
        #> torch.nn.functional.relu is not a Module subclass
