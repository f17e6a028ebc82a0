import torch
from torch import nn

model = nn.Module()
model.weight = nn.Parameter(torch.ones(2))
model.frozen = nn.Parameter(torch.ones(2), requires_grad=False)
model.register_buffer("mean", torch.ones(2))
model.mask = nn.Buffer(torch.ones(2), persistent=False)
model.plain = torch.ones(2)

model.to(torch.float64)
parameters, state = dict(model.named_parameters()), model.state_dict()
for name in "weight", "frozen", "mean", "mask", "plain":
    tensor = getattr(model, name)
    moved = tensor.dtype == torch.float64
    listed, saved = name in parameters, name in state
    print(f"{name:6}", listed, saved, moved, tensor.requires_grad)
    #> weight True True True True
    #> frozen True True True False
    #> mean   False True True False
    #> mask   False False True False
    #> plain  False False False False
