import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for shape in [(3,), (2, 3), (4, 2, 3)]:
        p = nn.Softmax()(torch.zeros(shape))
        print(shape, round(p.flatten()[0].item(), 4))  # (1)!
        #> (3,) 0.3333
        #> (2, 3) 0.3333
        #> (4, 2, 3) 0.25
print(caught[0].message)
#> Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
