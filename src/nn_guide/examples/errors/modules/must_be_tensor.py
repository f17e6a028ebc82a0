import torch
from torch import nn

x = torch.ones(5, 4)
linear = nn.Linear(4, 2)
for wrong in (
    lambda: linear(nn.ReLU(x)),
    lambda: linear(nn.LSTM(4, 4)(x)),
    lambda: linear([1.0, 2.0, 3.0, 4.0]),
    lambda: linear(None),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> linear(): argument 'input' (position 1) must be Tensor, not ReLU
        #> linear(): argument 'input' (position 1) must be Tensor, not tuple
        #> linear(): argument 'input' (position 1) must be Tensor, not list
        #> linear(): argument 'input' (position 1) must be Tensor, not NoneType
