import textwrap
import warnings

import torch
from torch import nn

image = torch.ones(8, 3, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = nn.Dropout2d(p=0.5)(image)
print(textwrap.fill(str(caught[0].message), 84))
#> dropout2d: Received a 3D input to dropout2d and assuming that channel-wise 1D
#> dropout behavior is desired - input is interpreted as shape (N, C, L), where C is
#> the channel dim. This behavior will change in a future release to interpret the
#> input as one without a batch dimension, i.e. shape (C, H, W). To maintain the 1D
#> channel-wise dropout behavior, please switch to using dropout1d instead.

right = nn.Dropout2d(p=0.5)(image.unsqueeze(0)).squeeze(0)
for y in (wrong, right):
    print(y.sum(dim=(1, 2)).tolist())
    #> [6.0, 0.0, 12.0, 18.0, 12.0, 18.0, 6.0, 6.0]
    #> [18.0, 0.0, 0.0, 0.0, 0.0, 18.0, 0.0, 0.0]
