import inspect

import torch

names = ["Adagrad", "RMSprop", "Adadelta", "Adamax", "NAdam", "RAdam"]
for name in [*names, "Adafactor", "Adam"]:
    optimizer = getattr(torch.optim, name)
    parameters = inspect.signature(optimizer).parameters
    lr, eps = parameters["lr"].default, parameters["eps"].default
    print(f"{name:9} lr={lr:<5} eps={eps}")
    #> Adagrad   lr=0.01  eps=1e-10
    #> RMSprop   lr=0.01  eps=1e-08
    #> Adadelta  lr=1.0   eps=1e-06
    #> Adamax    lr=0.002 eps=1e-08
    #> NAdam     lr=0.002 eps=1e-08
    #> RAdam     lr=0.001 eps=1e-08
    #> Adafactor lr=0.01  eps=(None, 0.001)
    #> Adam      lr=0.001 eps=1e-08
