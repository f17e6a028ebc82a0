import torch
from torch import nn

torch.manual_seed(0)
tariff = torch.arange(300) % 3
km = 1 + 17 * torch.rand(300)
start = torch.tensor([6.0, 8.0, 40.0])[tariff]
price = torch.tensor([2.5, 3.5, 0.0])[tariff]
fare = start + price * km + torch.randn(300)
rides = torch.stack([(km - 9) / 5, (fare - 35) / 15], dim=1)

layers = nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 3)
model = nn.Sequential(*layers, nn.Softmax(dim=1))
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
        #> 0 1.10 0.34
        #> 100 0.84 0.79
        #> 200 0.76 0.83
        #> 300 0.74 0.85
        #> 400 0.71 0.88
        #> 500 0.70 0.89
