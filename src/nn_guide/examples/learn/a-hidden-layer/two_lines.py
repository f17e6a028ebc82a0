import torch
from torch import nn

rides = torch.arange(1.0, 21).unsqueeze(1) / 10
near = [6.0, 6.1, 5.8, 8.5, 11.2, 13.6, 16.0, 18.5, 21.1, 23.6]
far = [27.4, 31.0, 35.0, 38.6, 42.8, 46.0, 49.8, 53.5, 57.4, 61.3]
fares = torch.tensor(near + far)


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(1, 8)
        self.out = nn.Linear(8, 1)

    def forward(self, rides):
        return self.out(self.hidden(rides)).squeeze(1)


torch.manual_seed(0)
model = Fare()
optimizer = torch.optim.SGD(model.parameters(), lr=0.005)
losses = []
for step in range(1000):
    loss = ((model(rides) - fares) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
for name, parameter in model.named_parameters():
    print(name, parameter.shape)
    #> hidden.weight torch.Size([8, 1])
    #> hidden.bias torch.Size([8])
    #> out.weight torch.Size([1, 8])
    #> out.bias torch.Size([1])
for step in [0, 1, 2, 5, 10, 100, 999]:
    print(step, f"{losses[step]:.3f}")
    #> 0 1100.592
    #> 1 931.236
    #> 2 706.857
    #> 5 69.931
    #> 10 46.818
    #> 100 6.360
    #> 999 6.358
