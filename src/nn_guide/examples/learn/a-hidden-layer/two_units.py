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
            nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1)
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
for name, parameter in model.named_parameters():
    print(name, parameter.shape)
    #> layers.0.weight torch.Size([2, 1])
    #> layers.0.bias torch.Size([2])
    #> layers.2.weight torch.Size([1, 2])
    #> layers.2.bias torch.Size([1])
for step in [0, 10, 100, 1000, 2999]:
    print(step, f"{losses[step]:.2f}")
    #> 0 1170.93
    #> 10 406.58
    #> 100 4.14
    #> 1000 1.97
    #> 2999 1.55
