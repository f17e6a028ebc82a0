import inspect

import torch
import torch.nn.functional as F
from torch import nn

print(inspect.getsource(nn.ReLU.forward), end="")
#>     def forward(self, input: Tensor) -> Tensor:
#>         """
#>         Runs the forward pass.
#>         """
#>         return F.relu(input, inplace=self.inplace)

act = nn.ReLU()
print(len(act.state_dict()))  # (1)!
#> 0
x = torch.tensor([-1.0, 0.0, 2.0])
print(
    [y.tolist() for y in (act(x), F.relu(x), torch.relu(x), x.relu())]
)
#> [[0.0, 0.0, 2.0], [0.0, 0.0, 2.0], [0.0, 0.0, 2.0], [0.0, 0.0, 2.0]]
