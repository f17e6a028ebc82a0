import torch

x = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])

gate = 1 / (1 + (-x).exp())
print(x * gate)
#> tensor([-0.0719, -0.2689,  0.0000,  0.7311,  3.9281])
