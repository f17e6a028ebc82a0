import torch
from torch import nn

for name in ("Adam", "Adafactor"):
    layer = nn.Linear(1000, 500)
    optimizer = getattr(torch.optim, name)(layer.parameters())
    layer(torch.ones(1, 1000)).sum().backward()
    optimizer.step()
    for parameter in layer.parameters():
        state = optimizer.state[parameter].items()
        print(
            name, {k: tuple(v.shape) for k, v in state if k != "step"}
        )
        #> Adam {'exp_avg': (500, 1000), 'exp_avg_sq': (500, 1000)}
        #> Adam {'exp_avg': (500,), 'exp_avg_sq': (500,)}
        #> Adafactor {'row_var': (500, 1), 'col_var': (1, 1000)}
        #> Adafactor {'variance': (500,)}
    states = optimizer.state.values()
    print(sum(v.numel() for state in states for v in state.values()))
    #> 1001002
    #> 2002
