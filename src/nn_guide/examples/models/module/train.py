import torch
import torch.nn.functional as F
from torch import nn


class MLP(nn.Module):
    def __init__(self, inputs: int, hidden: int, outputs: int):
        super().__init__()
        self.hidden = nn.Linear(inputs, hidden)
        self.head = nn.Linear(hidden, outputs)

    def forward(self, x):
        return self.head(torch.relu(self.hidden(x)))


x = torch.rand(400, 2) * 4 - 2
inside = (x.norm(dim=1) < 1.5).long()
model = MLP(2, 32, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(301):
    loss = F.cross_entropy(model(x), inside)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        print(step, round(loss.item(), 2))
        #> 0 0.74
        #> 100 0.1
        #> 200 0.05
        #> 300 0.03
new = torch.rand(2000, 2) * 4 - 2
right = model(new).argmax(dim=1) == (new.norm(dim=1) < 1.5)
print(f"{right.float().mean():.0%} of new points right")
#> 99% of new points right
