import torch
from torch.utils.data import DataLoader, TensorDataset

data = TensorDataset(torch.ones(6, 4), torch.zeros(6))
device = "cuda" if torch.cuda.is_available() else "cpu"
loader = DataLoader(data, batch_size=2)
for x, y in loader:
    x, y = x.to(device), y.to(device)
print(x.shape, x.device.type == device)
#> torch.Size([2, 4]) True
