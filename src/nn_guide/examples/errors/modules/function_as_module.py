import torch.nn.functional as F
from torch import nn

for wrong in (
    lambda: F.dropout.eval(),
    lambda: F.linear.state_dict(),
    lambda: nn.Sequential(nn.Linear(4, 3), F.relu),
):
    try:
        wrong()
    except (AttributeError, TypeError) as error:
        print(error)
        #> 'function' object has no attribute 'eval'
        #> 'builtin_function_or_method' object has no attribute 'state_dict'
        #> torch.nn.functional.relu is not a Module subclass
