import torch
from torch import nn

state = nn.Linear(1000, 1000).half().state_dict()

with torch.device("meta"):
    model = nn.Linear(1000, 1000)
print(model.weight.is_meta, model.weight.dtype)
#> True torch.float32

model.load_state_dict(state, assign=True)
print(model.weight.is_meta, model.weight.dtype)
#> False torch.float16
print(model.weight.data_ptr() == state["weight"].data_ptr())
#> True
