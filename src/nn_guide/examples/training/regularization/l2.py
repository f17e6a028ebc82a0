import torch
from torch import nn


def train(kind, weight_decay, penalty):
    x = torch.linspace(-1, 1, 8).view(8, 1)
    y = torch.linspace(-1, 3, 8).view(8, 1)
    model = nn.Linear(1, 1)
    nn.init.constant_(model.weight, 2.0)
    nn.init.constant_(model.bias, 1.0)
    optimizer = kind(
        model.parameters(), lr=0.1, weight_decay=weight_decay
    )
    for _ in range(20):
        loss = nn.functional.mse_loss(model(x), y)
        squares = sum(p.pow(2).sum() for p in model.parameters())
        loss = loss + penalty / 2 * squares  # (1)!
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.weight.item()


for kind in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
    by_option = train(kind, weight_decay=0.1, penalty=0.0)
    by_hand = train(kind, weight_decay=0.0, penalty=0.1)
    print(f"{kind.__name__:5} {abs(by_option - by_hand) < 1e-4}")
    #> SGD   True
    #> Adam  True
    #> AdamW False
