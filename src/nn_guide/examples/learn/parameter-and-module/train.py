import torch
from torch import nn

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)
fares = torch.tensor([10.7, 11.4, 15.8, 16.1, 19.9, 22.1])


class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.line = nn.Linear(2, 1)

    def forward(self, rides):
        return self.line(rides).squeeze(1)


torch.manual_seed(0)
model = Fare()
optimizer = torch.optim.SGD(model.parameters(), lr=0.04)
losses = []
for step in range(1000):
    loss = ((model(rides) - fares) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
for name, parameter in model.named_parameters():
    print(name, parameter.detach())
    #> line.weight tensor([[2.4879, 0.4742]])
    #> line.bias tensor([6.1068])
for step in [0, 1, 2, 5, 10, 100, 999]:
    print(step, f"{losses[step]:.3f}")
    #> 0 262.807
    #> 1 141.128
    #> 2 76.569
    #> 5 14.418
    #> 10 3.727
    #> 100 0.768
    #> 999 0.018
