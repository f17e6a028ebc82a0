import torch

w = torch.nn.Parameter(torch.ones(1))
saved = torch.optim.SGD([w], lr=0.1).state_dict()

first = torch.optim.SGD([w], lr=0.01)
first.load_state_dict(saved)

second = torch.optim.SGD([w], lr=0.1)
second.load_state_dict(saved)
second.param_groups[0]["lr"] = 0.01
print(first.param_groups[0]["lr"], second.param_groups[0]["lr"])
#> 0.1 0.01
