# device: cpu
import numpy as np
import torch
from torch import nn

x = torch.tensor(np.ones((3, 4)))
for wrong in (
    lambda: nn.Linear(4, 2)(x),
    lambda: nn.Linear(4, 2, bias=False)(x),
    lambda: torch.ones(2, 3) @ x,
):
    try:
        wrong()
    except RuntimeError as error:
        print(error)
        #> mat1 and mat2 must have the same dtype, but got Double and Float
        #> expected m1 and m2 to have the same dtype, but got: double != float
        #> expected m1 and m2 to have the same dtype, but got: float != double
