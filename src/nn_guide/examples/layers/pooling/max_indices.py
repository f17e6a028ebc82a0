import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor(
    [[[1.0, 2, 9, 3], [8, 4, 5, 6]], [[7, 1, 3, 4], [2, 6, 8, 5]]]
)
values, indices = nn.MaxPool2d(2, return_indices=True)(x)
print(values.tolist())
#> [[[8.0, 9.0]], [[7.0, 8.0]]]
print(indices.tolist())
#> [[[4, 2]], [[0, 6]]]
found = x.flatten(1).gather(1, indices.flatten(1))
print(torch.equal(found, values.flatten(1)))
#> True

both = F.max_pool2d(x, 2, return_indices=True)
print(torch.equal(both[0], values), torch.equal(both[1], indices))
#> True True
