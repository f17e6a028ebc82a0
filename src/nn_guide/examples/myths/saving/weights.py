import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
torch.save(model.state_dict(), "weights.pt")

restored = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
print(restored.load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>
x = torch.randn(5, 2)
print(torch.equal(restored(x), model(x)))
#> True
