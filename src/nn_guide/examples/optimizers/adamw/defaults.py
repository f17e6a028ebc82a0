import inspect

import torch

adam = inspect.signature(torch.optim.Adam).parameters
adamw = inspect.signature(torch.optim.AdamW).parameters
for name in sorted(adam.keys() | adamw.keys()):
    pair = [
        p[name].default if name in p else "-" for p in (adam, adamw)
    ]
    if pair[0] != pair[1]:
        print(name, *pair)
        #> decoupled_weight_decay False -
        #> weight_decay 0 0.01
