import torch
from torch import nn

torch.manual_seed(0)
tariff = torch.arange(300) % 3
km = 1 + 17 * torch.rand(300)
start = torch.tensor([6.0, 8.0, 40.0])[tariff]
price = torch.tensor([2.5, 3.5, 0.0])[tariff]
fare = start + price * km + torch.randn(300)
rides = torch.stack([1000 * km, 100 * fare], dim=1)
rides = (rides - rides.mean(dim=0)) / rides.std(dim=0)

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3))
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for step in range(501):
    logits = model(rides)
    loss = criterion(logits, tariff)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        right = logits.argmax(dim=1) == tariff
        print(step, f"{loss:.2f}", f"{right.float().mean():.2f}")
        #> 0 1.12 0.35
        #> 100 0.27 0.94
        #> 200 0.17 0.95
        #> 300 0.14 0.96
        #> 400 0.12 0.96
        #> 500 0.11 0.96
