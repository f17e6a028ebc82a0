import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x = torch.randn(64, 10)
data = TensorDataset(x, x[:, :1])  # (1)!
loader = DataLoader(data, batch_size=16, shuffle=True)
model, criterion = nn.Linear(10, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(21):
    seen, total = 0, 0.0
    for batch, target in loader:
        loss = criterion(model(batch), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        seen += len(batch)
        total += loss.item() * len(batch)
    if epoch in (0, 1, 2, 20):
        print(epoch, f"{seen} samples, mean loss {total / seen:.1f}")
        #> 0 64 samples, mean loss 0.9
        #> 1 64 samples, mean loss 0.2
        #> 2 64 samples, mean loss 0.1
        #> 20 64 samples, mean loss 0.0
