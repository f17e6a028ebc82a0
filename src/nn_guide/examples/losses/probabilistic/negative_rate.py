import torch
from torch import nn
from torch.nn.functional import softplus

output, counts = torch.tensor([-1.0, 2.0]), torch.tensor([1.0, 2.0])
of_rate = nn.PoissonNLLLoss(log_input=False)
print(of_rate(output, counts), of_rate(softplus(output), counts))
#> tensor(nan) tensor(1.0458)
