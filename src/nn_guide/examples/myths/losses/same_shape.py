import torch
from torch import nn

x = torch.linspace(-1, 1, 11).unsqueeze(1)
y = 3 * x.squeeze(1) + 2
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(300):
    prediction, target = model(x), y.unsqueeze(1)
    assert prediction.shape == target.shape
    optimizer.zero_grad()
    loss = nn.MSELoss()(prediction, target)
    loss.backward()
    optimizer.step()
print([round(p, 1) for p in model(x[::5]).flatten().tolist()])
#> [-1.0, 2.0, 5.0]
