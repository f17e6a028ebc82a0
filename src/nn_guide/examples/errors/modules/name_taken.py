import torch
from torch import nn

layer = nn.Linear(4, 2, bias=False)
layer.scale = 1.0
for wrong in (
    lambda: layer.register_buffer("bias", torch.zeros(2)),
    lambda: layer.register_parameter("scale", None),
    lambda: nn.ModuleDict({"keys": nn.ReLU()}),
):
    try:
        wrong()
    except KeyError as error:
        print(error)
        #> "attribute 'bias' already exists"
        #> "attribute 'scale' already exists"
        #> "attribute 'keys' already exists"
