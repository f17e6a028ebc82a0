import torch
from torch import nn

rides = torch.arange(1.0, 21).unsqueeze(1) / 10
near = [6.0, 6.1, 5.8, 8.5, 11.2, 13.6, 16.0, 18.5, 21.1, 23.6]
far = [27.4, 31.0, 35.0, 38.6, 42.8, 46.0, 49.8, 53.5, 57.4, 61.3]
fares = torch.tensor(near + far)


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1)
        )

    def forward(self, rides):
        return self.layers(rides).squeeze(1)


torch.manual_seed(1)
model = Fare()
optimizer = torch.optim.SGD(model.parameters(), lr=0.005)
losses = []
for step in range(3000):
    loss = ((model(rides) - fares) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
with torch.no_grad():
    fare = model(torch.arange(1.0, 25).unsqueeze(1) / 10)
for km in [1, 6, 14, 22]:
    print(km, f"{fare[km] - fare[km - 1]:.1f}")
    #> 1 0.4
    #> 6 2.3
    #> 14 3.8
    #> 22 3.8
