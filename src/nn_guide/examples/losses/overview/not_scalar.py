import torch
from torch import nn

model, x, target = nn.Linear(3, 1), torch.ones(4, 3), torch.zeros(4, 1)
losses = nn.MSELoss(reduction="none")(model(x), target)
try:
    losses.backward()
except RuntimeError as error:
    print(error)
    #> grad can be implicitly created only for scalar outputs
losses.mean().backward()
