import warnings

import torch
from torch import nn

model = nn.Linear(2, 1)
parameters = model.parameters()
optimizer = torch.optim.SGD(parameters, lr=0.1)  # (1)!
model(torch.ones(3, 2)).sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.utils.clip_grad_norm_(parameters, max_norm=0.1))
    #> tensor(0.)
print(caught[0].message)
#> `parameters` is an empty generator, no gradient clipping will occur.

print(nn.utils.clip_grad_norm_(model.parameters(), max_norm=0.1))
#> tensor(5.1962)
