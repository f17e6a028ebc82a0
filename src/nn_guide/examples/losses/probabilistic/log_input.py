import torch
from torch import nn

rate = torch.tensor([1.0, 2.5, 7.0])
counts = torch.tensor([0.0, 4.0, 7.0])
of_logarithm = nn.PoissonNLLLoss(log_input=True)(rate.log(), counts)
of_rate = nn.PoissonNLLLoss(log_input=False)(rate, counts)
print(of_logarithm, of_rate)
#> tensor(-2.2622) tensor(-2.2622)

zero = torch.zeros(1)
for eps in (1e-8, 1e-4):
    criterion = nn.PoissonNLLLoss(log_input=False, eps=eps)
    print(criterion(zero, torch.ones(1)))
    #> tensor(18.4207)
    #> tensor(9.2103)
