import torch
import torch.nn.functional as F
from torch import nn

for wrong in (
    lambda: nn.Conv2d(3, 8, kernal_size=3),
    lambda: nn.GELU(inplace=True),
    lambda: F.relu(x=torch.ones(2)),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> Conv2d.__init__() got an unexpected keyword argument 'kernal_size'
        #> GELU.__init__() got an unexpected keyword argument 'inplace'
        #> relu() got an unexpected keyword argument 'x'
