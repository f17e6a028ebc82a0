import torch
from torch import nn

model = nn.Linear(2, 1)
state = {"weight": torch.ones(1, 2), "b": torch.zeros(1)}
try:
    model.load_state_dict(state)
except RuntimeError as error:
    print(error)
    #> Error(s) in loading state_dict for Linear:
    #> 	Missing key(s) in state_dict: "bias".
    #> 	Unexpected key(s) in state_dict: "b".

result = model.load_state_dict(state, strict=False)
print(result.missing_keys, result.unexpected_keys)
#> ['bias'] ['b']
print(model.weight)
#> Parameter containing:
#> tensor([[1., 1.]], requires_grad=True)
