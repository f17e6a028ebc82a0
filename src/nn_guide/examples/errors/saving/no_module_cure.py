import torch
from torch import nn


def plain(model):
    model = getattr(model, "_orig_mod", model)
    return getattr(model, "module", model)


model = nn.Linear(2, 1)
for wrapped in (
    model,
    nn.DataParallel(model),
    torch.compile(model, backend="eager"),
):
    print(list(plain(wrapped).state_dict()))
    #> ['weight', 'bias']
    #> ['weight', 'bias']
    #> ['weight', 'bias']
