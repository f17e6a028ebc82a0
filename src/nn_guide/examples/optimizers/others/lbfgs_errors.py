import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.LBFGS(model.parameters())
wolfe = torch.optim.LBFGS(model.parameters(), line_search_fn="wolfe")
groups = [
    {"params": [model.weight]},
    {"params": [model.bias], "lr": 0.1},
]


def closure():
    loss = model(torch.ones(2)).square().sum()
    loss.backward()
    return loss


calls = {
    "no closure": lambda: optimizer.step(),
    "no loss returned": lambda: optimizer.step(lambda: None),
    "line search": lambda: wolfe.step(closure),
    "two groups": lambda: torch.optim.LBFGS(groups),
}
for name, call in calls.items():
    try:
        call()
    except (TypeError, RuntimeError, ValueError) as error:
        print(f"{name}: {error}")
        #> no closure: LBFGS.step() missing 1 required positional argument: 'closure'
        #> no loss returned: float() argument must be a string or a real number, not 'NoneType'
        #> line search: only 'strong_wolfe' is supported
        #> two groups: LBFGS doesn't support per-parameter options (parameter groups)
