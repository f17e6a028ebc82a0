import torch
from torch import nn

x = torch.ones(1, 4, 3)
print(nn.Dropout(p=0.5)(x))
#> tensor([[[0., 0., 2.],
#>          [0., 0., 0.],
#>          [2., 2., 0.],
#>          [2., 2., 2.]]])
print(nn.Dropout1d(p=0.5)(x))
#> tensor([[[2., 2., 2.],
#>          [0., 0., 0.],
#>          [2., 2., 2.],
#>          [2., 2., 2.]]])

for layer, shape in [
    (nn.Dropout1d(p=0.2), (100, 64, 6)),
    (nn.Dropout2d(p=0.2), (100, 64, 6, 6)),
    (nn.Dropout3d(p=0.2), (100, 64, 6, 6, 6)),
]:
    y = layer(torch.ones(shape)).flatten(start_dim=2)
    whole = (y == y[:, :, :1]).all().item()
    dropped = (y == 0).float().mean()
    print(type(layer).__name__, whole, f"dropped {dropped:.1f}")
    #> Dropout1d True dropped 0.2
    #> Dropout2d True dropped 0.2
    #> Dropout3d True dropped 0.2
