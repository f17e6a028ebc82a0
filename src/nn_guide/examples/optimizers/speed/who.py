import inspect

from torch import optim

for name in dir(optim):
    found = getattr(optim, name)
    if inspect.isclass(found) and issubclass(found, optim.Optimizer):
        arguments = inspect.signature(found).parameters
        choices = [c for c in ("foreach", "fused") if c in arguments]
        if choices:
            print(f"{name:9}", *choices)
            #> ASGD      foreach
            #> Adadelta  foreach
            #> Adafactor foreach
            #> Adagrad   foreach fused
            #> Adam      foreach fused
            #> AdamW     foreach fused
            #> Adamax    foreach
            #> NAdam     foreach
            #> RAdam     foreach
            #> RMSprop   foreach
            #> Rprop     foreach
            #> SGD       foreach fused
