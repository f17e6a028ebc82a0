import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(1, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 1)
)
x = torch.tensor([[0.5]])
model.eval()
prediction = model(x).item()

for module in model.modules():
    if isinstance(module, nn.Dropout):
        module.train()
with torch.no_grad():
    samples = torch.stack([model(x) for _ in range(2000)])
print(abs(samples.mean().item() - prediction) < 0.02)
#> True
print(f"{samples.std():.2f}")
#> 0.10
