import torch
from torch import nn

clean = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
spoiled = torch.tensor([1.0, 2.0, 3.0, 4.0, 90.0])
for loss in (nn.L1Loss(), nn.MSELoss()):
    for target in (clean, spoiled):
        constant = nn.Parameter(torch.tensor(0.0))
        optimizer = torch.optim.SGD([constant], lr=0.05)
        for _ in range(500):
            optimizer.zero_grad()
            loss(constant.expand(5), target).backward()
            optimizer.step()
        print(f"{loss}  {target.tolist()}  ->  {constant.item():.1f}")
        #> L1Loss()  [1.0, 2.0, 3.0, 4.0, 5.0]  ->  3.0
        #> L1Loss()  [1.0, 2.0, 3.0, 4.0, 90.0]  ->  3.0
        #> MSELoss()  [1.0, 2.0, 3.0, 4.0, 5.0]  ->  3.0
        #> MSELoss()  [1.0, 2.0, 3.0, 4.0, 90.0]  ->  20.0

print(spoiled.median(), spoiled.mean())
#> tensor(3.) tensor(20.)
