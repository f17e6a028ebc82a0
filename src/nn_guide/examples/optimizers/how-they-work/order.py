import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-1, 1, 40).unsqueeze(1)
target = x.pow(2)
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)

for step in range(301):
    optimizer.zero_grad()  # (1)!
    prediction = model(x)
    loss = F.mse_loss(prediction, target)
    loss.backward()  # (2)!
    optimizer.step()  # (3)!
    if step % 150 == 0:
        print(f"step {step:3} loss {loss.item():.2f}")
        #> step   0 loss 0.20
        #> step 150 loss 0.00
        #> step 300 loss 0.00
