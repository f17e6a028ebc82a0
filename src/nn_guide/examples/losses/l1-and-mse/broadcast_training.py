import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
x = torch.linspace(-1, 1, 11).unsqueeze(1)
y = 3 * x + 2
for target in (y, y.squeeze(1)):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(300):
        optimizer.zero_grad()
        loss = nn.MSELoss()(model(x), target)
        loss.backward()
        optimizer.step()
    some = model(x[::5]).flatten().tolist()
    learned = [round(p, 1) for p in some]  # (1)!
    row = f"loss {loss.item():.2f}, learned {learned}"
    print(f"target {tuple(target.shape)}: {row}")
    #> target (11, 1): loss 0.00, learned [-1.0, 2.0, 5.0]
    #> target (11,): loss 3.60, learned [2.0, 2.0, 2.0]
