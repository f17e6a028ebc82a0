import torch
from torch import nn

x = torch.ones(4, requires_grad=True)
print(nn.Dropout(p=0)(x) is x)
#> True
y = nn.Dropout(p=1)(x)
y.sum().backward()
print(y.tolist(), x.grad.tolist())
#> [0.0, 0.0, 0.0, 0.0] [0.0, 0.0, 0.0, 0.0]

for p in (-0.1, 50):
    try:
        nn.Dropout(p)
    except ValueError as error:
        print(error)
        #> dropout probability has to be between 0 and 1, but got -0.1
        #> dropout probability has to be between 0 and 1, but got 50

dropout = nn.Dropout()
dropout.p = 0.1
print(dropout)
#> Dropout(p=0.1, inplace=False)
dropped = dropout(torch.ones(10_000)) == 0
print(f"{dropped.float().mean():.1f}")
#> 0.1
