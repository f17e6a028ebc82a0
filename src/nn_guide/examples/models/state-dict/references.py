import copy

from torch import nn

model = nn.Linear(2, 1, bias=False)
nn.init.ones_(model.weight)
state = model.state_dict()
snapshot = copy.deepcopy(model.state_dict())  # (1)!

nn.init.zeros_(model.weight)
print(state["weight"])
#> tensor([[0., 0.]])
print(snapshot["weight"])
#> tensor([[1., 1.]])

state["weight"][0, 0] = 7.0  # (2)!
print(model.weight)
#> Parameter containing:
#> tensor([[7., 0.]], requires_grad=True)
