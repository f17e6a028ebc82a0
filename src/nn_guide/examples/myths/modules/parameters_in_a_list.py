import torch
from torch import nn


class Parabola(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Parameter(torch.tensor(0.0))
        self.others = [
            nn.Parameter(torch.tensor(0.0)) for _ in range(2)
        ]

    def forward(self, x):
        return self.a + self.others[0] * x + self.others[1] * x**2


model = Parabola()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
x = torch.tensor([-1.0, 0.0, 1.0])
for _ in range(100):
    loss = (model(x) - (1 + 2 * x + 3 * x**2)).square().mean()  # (1)!
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

values = model.a, *model.others
print(f"{loss:.2f}", [f"{v.item():.2f}" for v in values])  # (2)!
#> 4.67 ['3.00', '0.00', '0.00']
print(list(model.state_dict()))
#> ['a']
model.double()
print(model.a.dtype, model.others[0].dtype)
#> torch.float64 torch.float32
