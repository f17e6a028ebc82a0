import torch
from torch import nn

target = torch.tensor([1.0, 2.0, 3.0, 4.0, 90.0])
losses = {
    "L1": nn.L1Loss(),
    "Huber, delta 1": nn.HuberLoss(delta=1.0),
    "Huber, delta 10": nn.HuberLoss(delta=10.0),
    "MSE": nn.MSELoss(),
}
for name, loss in losses.items():
    constant = nn.Parameter(torch.tensor(0.0))
    optimizer = torch.optim.SGD([constant], lr=0.05)
    for _ in range(500):
        optimizer.zero_grad()
        loss(constant.expand(5), target).backward()
        optimizer.step()
    print(f"{name:15}  {constant.item():.1f}")
    #> L1               3.0
    #> Huber, delta 1   3.0
    #> Huber, delta 10  5.0
    #> MSE              20.0
