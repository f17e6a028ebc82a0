import copy

import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 8), nn.MultiheadAttention(8, 2))
before = copy.deepcopy(model.state_dict())
for module in model.modules():
    if hasattr(module, "reset_parameters"):
        module.reset_parameters()
for name, value in model.state_dict().items():
    print(f"{name:18}", not torch.equal(value, before[name]))
    #> 0.weight           True
    #> 0.bias             True
    #> 1.in_proj_weight   False
    #> 1.in_proj_bias     False
    #> 1.out_proj.weight  True
    #> 1.out_proj.bias    True
print(before["1.out_proj.bias"].eq(0).all().item())
#> True

for name, layer in vars(nn).items():
    if hasattr(layer, "_reset_parameters"):
        print(name, hasattr(layer, "reset_parameters"))
        #> MultiheadAttention False
        #> Transformer False
