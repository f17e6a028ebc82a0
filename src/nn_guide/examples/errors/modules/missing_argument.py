import torch.nn.functional as F
from torch import nn

for wrong in (
    lambda: nn.Conv2d(3, 8, padding=1),
    lambda: nn.Sequential(nn.Linear(4, 3), F.relu()),
    lambda: nn.ReLU()(),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> Conv2d.__init__() missing 1 required positional argument: 'kernel_size'
        #> relu() missing 1 required positional argument: 'input'
        #> ReLU.forward() missing 1 required positional argument: 'input'
