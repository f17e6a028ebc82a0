import copy

from torch import nn

model = nn.Linear(2, 1)
model.batches = (batch for batch in range(3))
try:
    copy.deepcopy(model)
except TypeError as error:
    print(error)
    #> cannot pickle 'generator' object
