import torch
from torch import nn

x = torch.linspace(-1, 1, 50).unsqueeze(1)
for name in ("SGD", "Adam"):
    for reduction, lr in (
        ("mean", 0.05),
        ("sum", 0.05),
        ("sum", 0.05 / 50),
    ):
        model = nn.Linear(1, 1)
        nn.init.zeros_(model.weight)
        optimizer = getattr(torch.optim, name)(
            model.parameters(), lr=lr
        )
        for _ in range(100):
            optimizer.zero_grad()
            nn.MSELoss(reduction=reduction)(model(x), 3 * x).backward()
            optimizer.step()
        print(
            f"{name:4} {reduction:4} {lr:<5} {model.weight.item():9.3g}"
        )
        #> SGD  mean 0.05       2.91
        #> SGD  sum  0.05        nan
        #> SGD  sum  0.001      2.91
        #> Adam mean 0.05       2.94
        #> Adam sum  0.05       2.94
        #> Adam sum  0.001    0.0994
