import weakref

import torch
from torch import nn


def alive(how):
    model = nn.Sequential(
        nn.Linear(100, 100), nn.Tanh(), nn.Linear(100, 1)
    )
    outputs, total = [], 0.0
    model[1].register_forward_hook(
        lambda *args: outputs.append(weakref.ref(args[2]))
    )
    for _ in range(5):
        with torch.set_grad_enabled(how != "no_grad"):
            loss = model(torch.ones(8, 100)).mean()
        if how == "backward":
            loss.backward()
        total += loss.item() if how == "item" else loss
        del loss
    return sum(output() is not None for output in outputs)


for how in ("loss", "backward", "item", "no_grad"):
    print(how, alive(how))
    #> loss 5
    #> backward 0
    #> item 0
    #> no_grad 0
