import torch
from torch import nn

for dtype in (torch.float32, torch.bfloat16):
    for name, options in [
        ("SGD", {}),
        ("SGD", {"momentum": 0.9}),
        ("Adam", {}),
    ]:
        model = nn.Linear(100, 100, bias=False, dtype=dtype)
        optimizer = getattr(torch.optim, name)(
            model.parameters(), lr=0.01, **options
        )
        model(torch.ones(1, 100, dtype=dtype)).sum().backward()
        optimizer.step()
        state = optimizer.state[model.weight]
        tensors = {k: v for k, v in state.items() if v is not None}
        memory = sum(v.nbytes for v in tensors.values())
        weights = model.weight.nbytes
        print(name, list(tensors), weights, "+", memory)
        #> SGD [] 40000 + 0
        #> SGD ['momentum_buffer'] 40000 + 40000
        #> Adam ['step', 'exp_avg', 'exp_avg_sq'] 40000 + 80004
        #> SGD [] 20000 + 0
        #> SGD ['momentum_buffer'] 20000 + 20000
        #> Adam ['step', 'exp_avg', 'exp_avg_sq'] 20000 + 40004
print(tensors["exp_avg"].dtype, tensors["step"].dtype)
#> torch.bfloat16 torch.float32
