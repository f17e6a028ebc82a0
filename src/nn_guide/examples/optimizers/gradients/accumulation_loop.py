import torch
from torch import nn


def train(batch_size, parts):
    torch.manual_seed(0)
    model = nn.Linear(3, 1).double()
    optimizer = torch.optim.SGD(
        model.parameters(), lr=0.1, momentum=0.9
    )
    x = torch.linspace(-1, 1, 72).double().reshape(24, 3)
    for i, batch in enumerate(x.split(batch_size), start=1):
        error = model(batch) - batch.sum(1, keepdim=True)
        loss = error.square().mean()
        (loss / parts).backward()
        if i % parts == 0:
            nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            optimizer.zero_grad()
    return model.weight


whole = train(batch_size=8, parts=1)
print(torch.allclose(whole, train(batch_size=2, parts=4)))
#> True
