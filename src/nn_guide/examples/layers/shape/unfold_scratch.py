import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.unfold import Fold, Unfold

x = torch.randn(2, 3, 6, 7)
columns = nn.Unfold(2, padding=1, stride=2)(x)
print(torch.equal(columns, F.unfold(x, 2, padding=1, stride=2)))
#> True
print(torch.equal(columns, Unfold(2, padding=1, stride=2)(x)))
#> True

image = nn.Fold((6, 7), 2, padding=1, stride=2)(columns)
print(
    torch.equal(image, F.fold(columns, (6, 7), 2, padding=1, stride=2))
)
#> True
print(
    torch.allclose(image, Fold((6, 7), 2, padding=1, stride=2)(columns))
)
#> True
