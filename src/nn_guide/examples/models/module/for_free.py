import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
print(model.eval() is model)
#> True
print([module.training for module in model.modules()])
#> [False, False, False]
print(list(model[1].state_dict()))
#> ['weight', 'bias', 'running_mean', 'running_var', 'num_batches_tracked']

twin = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3)).eval()
print(twin.load_state_dict(model.state_dict()))
#> <All keys matched successfully>
x = torch.randn(5, 4)
print(torch.equal(twin(x), model(x)))
#> True

model.to(torch.float64)
print(model[0].weight.dtype, model[1].running_mean.dtype)
#> torch.float64 torch.float64
