import copy

import torch
from torch import nn


class Remembering(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 3)

    def forward(self, x):
        self.last = self.linear(x)
        return self.last


model = Remembering()
model(torch.ones(4, 2))
try:
    copy.deepcopy(model)
except RuntimeError as error:
    print(error)
    #> Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.  If you were attempting to deepcopy a module, this may be because of a torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001
