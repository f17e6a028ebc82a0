import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
x = torch.ones(1, 2)
weights = {"weights": torch.zeros(1, 2)}

print(torch.equal(functional_call(model, weights, (x,)), model(x)))
#> True
try:
    functional_call(model, weights, (x,), strict=True)
except RuntimeError as error:
    print(str(error).splitlines()[1].strip())
    #> Unexpected key(s): 'weights'.
