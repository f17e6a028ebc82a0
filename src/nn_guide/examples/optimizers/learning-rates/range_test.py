import torch
import torch.nn.functional as F
from torch import nn
from torch.optim.lr_scheduler import ExponentialLR

x = torch.randn(2000, 20)
y = (x @ torch.randn(20, 5)).argmax(1)
model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 5))
optimizer = torch.optim.SGD(model.parameters(), lr=0.001)  # !
scheduler = ExponentialLR(optimizer, gamma=1.1)  # !
losses = []
for step in range(100):
    batch = torch.randint(2000, (50,))
    loss = F.cross_entropy(model(x[batch]), y[batch])
    losses.append(loss.item())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 20 == 9:
        (lr,) = scheduler.get_last_lr()
        print(f"{lr:.3f} {sum(losses[-10:]) / 10:.1f}")
        #> 0.002 1.6
        #> 0.016 1.6
        #> 0.107 1.5
        #> 0.718 1.2
        #> 4.830 2.1
    scheduler.step()
