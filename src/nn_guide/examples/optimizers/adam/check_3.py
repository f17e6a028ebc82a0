import torch
from torch import nn

for name, options in [
    ("SGD", {}),
    ("SGD", {"momentum": 0.9}),
    ("Adam", {}),
]:
    model = nn.Linear(1000, 1000, bias=False)
    optimizer = getattr(torch.optim, name)(
        model.parameters(), **options
    )
    model(torch.ones(1, 1000)).sum().backward()
    optimizer.step()
    state = optimizer.state[model.weight].values()
    tensors = [value for value in state if value is not None]
    print(name, options, sum(value.nbytes for value in tensors))
    #> SGD {} 0
    #> SGD {'momentum': 0.9} 4000000
    #> Adam {} 8000004
