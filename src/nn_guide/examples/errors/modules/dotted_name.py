import torch
from torch import nn

model = nn.Sequential()
for wrong in (
    lambda: model.add_module("layer2.relu", nn.ReLU()),
    lambda: model.register_buffer("running.mean", torch.zeros(2)),
    lambda: nn.ModuleDict({"": nn.ReLU()}),
):
    try:
        wrong()
    except KeyError as error:
        print(error)
        #> 'module name can\'t contain ".", got: layer2.relu'
        #> 'buffer name can\'t contain "."'
        #> 'module name can\'t be empty string ""'
