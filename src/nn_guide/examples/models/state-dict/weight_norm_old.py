import copy
import warnings

import torch
from torch import nn
from torch.nn.utils import parametrizations, weight_norm

warnings.simplefilter("ignore")
old = weight_norm(nn.Linear(4, 2))
try:
    copy.deepcopy(old)
except RuntimeError as error:
    print(str(error).partition(".")[0])
    #> Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment
with torch.no_grad():
    old(torch.ones(1, 4))
print(type(copy.deepcopy(old)).__name__)
#> Linear

new = parametrizations.weight_norm(nn.Linear(4, 2))
for model in (old, new):
    try:
        torch.save(model, "model.pt")
    except RuntimeError as error:
        print(str(error).partition(". ")[0])
        #> Serialization of parametrized modules is only supported through state_dict()
