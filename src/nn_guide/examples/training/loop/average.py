import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

prediction = torch.tensor([1.0, 1.0, 1.0, 1.0, 3.0])
data = TensorDataset(prediction, torch.zeros(5))
criterion = nn.MSELoss()
means, total = [], 0.0
for p, target in DataLoader(data, batch_size=4):
    loss = criterion(p, target)
    means.append(loss.item())
    total += loss.item() * len(p)  # (1)!

print(means, sum(means) / len(means), total / len(data))
#> [1.0, 9.0] 5.0 2.6
print(f"{criterion(*data[:]).item():.1f}")
#> 2.6
