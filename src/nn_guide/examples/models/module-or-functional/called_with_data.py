import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[-1.0, 2.0]])
linear = nn.Linear(2, 2)

for wrong in (
    lambda: linear(nn.ReLU(x)),
    lambda: nn.Sequential(linear, F.relu),
    lambda: nn.Sequential(linear, F.relu()),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> linear(): argument 'input' (position 1) must be Tensor, not ReLU
        #> torch.nn.functional.relu is not a Module subclass
        #> relu() missing 1 required positional argument: 'input'

print(nn.ReLU()(x), F.relu(x))
#> tensor([[0., 2.]]) tensor([[0., 2.]])
