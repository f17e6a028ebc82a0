import torch
from torch import nn

values = {name: torch.zeros(1) for name in ("weight", "bias", "scale")}
print(list(nn.ParameterDict(values)))
#> ['bias', 'scale', 'weight']
print(list(nn.ParameterDict(values.items())))
#> ['weight', 'bias', 'scale']
print(list(nn.ModuleDict({name: nn.Identity() for name in values})))
#> ['weight', 'bias', 'scale']

model = nn.ParameterDict({"training": torch.zeros(1)})
try:
    model.eval()
except TypeError as error:
    print(error)
    #> cannot assign 'bool' as parameter 'training' (torch.nn.Parameter or None expected)
