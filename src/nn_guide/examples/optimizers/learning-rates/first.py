import torch
from torch import nn

weight = nn.Parameter(torch.tensor(0.0))
optimizer = torch.optim.SGD([weight], lr=0.8)
scheduler = torch.optim.lr_scheduler.StepLR(
    optimizer, step_size=2, gamma=0.5
)
for _ in range(4):
    optimizer.zero_grad()
    (-weight).backward()  # (1)!
    optimizer.step()
    print(round(weight.item(), 4), scheduler.get_last_lr())
    #> 0.8 [0.8]
    #> 1.6 [0.8]
    #> 2.0 [0.4]
    #> 2.4 [0.4]
    scheduler.step()
