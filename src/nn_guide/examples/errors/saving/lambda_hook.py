import pickle

import torch
from torch import nn

model = nn.Linear(2, 1)
model.register_forward_hook(lambda module, args, output: None)
try:
    torch.save(model, "model.pt")
except pickle.PicklingError as error:
    print(str(error).partition(" at ")[0])
    #> Can't pickle <function <lambda>
