import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[20.0], [21.0], [29.0], [30.0]])
y = torch.tensor([0, 0, 1, 1])
model = nn.Sequential(nn.BatchNorm1d(1), nn.Linear(1, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for _ in range(50):
    optimizer.zero_grad()
    F.cross_entropy(model(x), y).backward()
    optimizer.step()

restored = nn.Sequential(nn.BatchNorm1d(1), nn.Linear(1, 2))
parameters = dict(model.named_parameters())
result = restored.load_state_dict(parameters, strict=False)
print(result.missing_keys)  # (1)!
#> ['0.running_mean', '0.running_var']

print(model.eval()(x).argmax(dim=1))
#> tensor([0, 0, 1, 1])
print(restored.eval()(x).argmax(dim=1))
#> tensor([1, 1, 1, 1])
print(model[0].running_mean, restored[0].running_mean)
#> tensor([24.8712]) tensor([0.])
