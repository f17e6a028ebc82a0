import torch
from torch import nn

x = torch.linspace(-1, 1, 50)[:, None]
print("activation  step  above 0  bias  gradient  loss")
#> activation  step  above 0  bias  gradient  loss
for activation in (nn.ReLU, nn.LeakyReLU):
    unit, act = nn.Linear(1, 1), activation()
    nn.init.ones_(unit.weight)
    nn.init.constant_(unit.bias, -3.0)  # (1)!
    optimizer = torch.optim.SGD(unit.parameters(), lr=0.5)
    for step in range(201):
        loss = (act(unit(x)) - (x + 2)).square().mean()
        optimizer.zero_grad()
        loss.backward()
        if step in (0, 100, 200):
            above = f"{step:4} {(unit(x) > 0).float().mean():8.0%}"
            bias = (
                f"{unit.bias.item():5.1f} {unit.bias.grad.item():z9.2f}"
            )
            print(
                f"{activation.__name__:11} {above} {bias} {loss:5.2f}"
            )
            #> ReLU           0       0%  -3.0      0.00  4.35
            #> ReLU         100       0%  -3.0      0.00  4.35
            #> ReLU         200       0%  -3.0      0.00  4.35
            #> LeakyReLU      0       0%  -3.0     -0.04  4.46
            #> LeakyReLU    100     100%   2.0      0.00  0.00
            #> LeakyReLU    200     100%   2.0      0.00  0.00
        optimizer.step()
