import torch
import torch.nn.functional as F
from torch import nn

model = nn.Sequential(
    nn.Linear(2, 16),
    nn.BatchNorm1d(16),
    nn.ReLU(),
    nn.Dropout(0.2),
    nn.Linear(16, 1),
)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, x_val = torch.randn(64, 2), torch.randn(64, 2)
y, y_val = x.sum(1, keepdim=True), x_val.sum(1, keepdim=True)

for epoch in range(4):
    model.train()
    optimizer.zero_grad()
    F.mse_loss(model(x), y).backward()
    optimizer.step()

    model.eval()
    with torch.no_grad():
        loss = F.mse_loss(model(x_val), y_val)
    print(f"{epoch}  {loss:.3f}")
    #> 0  1.023
    #> 1  0.788
    #> 2  0.710
    #> 3  0.632
