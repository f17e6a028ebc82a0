import math
import warnings

import torch

loss = torch.tensor(4.0, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(math.sqrt(loss))
    #> 2.0
message = str(caught[0].message)
print(message.partition(" (Triggered")[0])
#> Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
#> Consider using tensor.detach() first.
