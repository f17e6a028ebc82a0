import torch
from torch import nn

model = nn.BatchNorm1d(1)
for x in ([[20.0], [21.0]], [[29.0], [30.0]]):
    model(torch.tensor(x))
torch.save(model.state_dict(), "model.pt")

restored = nn.BatchNorm1d(1)
print(restored.load_state_dict(torch.load("model.pt")))  # (1)!
#> <All keys matched successfully>
x = torch.tensor([[25.0]])
print(model.eval()(x).item() == restored.eval()(x).item())
#> True
print(list(restored.state_dict()))
#> ['weight', 'bias', 'running_mean', 'running_var', 'num_batches_tracked']
