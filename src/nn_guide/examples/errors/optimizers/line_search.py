import torch
from torch import nn

w = nn.Parameter(torch.ones(1))
optimizer = torch.optim.LBFGS([w], line_search_fn="wolfe")


def closure():
    optimizer.zero_grad()
    loss = (w - 3).square().sum()
    loss.backward()
    return loss


try:
    optimizer.step(closure)
except RuntimeError as error:
    print(error)
    #> only 'strong_wolfe' is supported
