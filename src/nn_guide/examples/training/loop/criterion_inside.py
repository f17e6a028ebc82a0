import torch
from torch import nn

x, target = torch.randn(90, 4), torch.arange(90) % 3
x[torch.arange(90), target] += 3
for create, features in (
    (nn.CrossEntropyLoss, 3),
    (lambda: nn.LinearCrossEntropyLoss(8, 3), 8),
):
    for inside in (False, True):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(4, features), nn.Tanh())
        criterion = create()
        parameters = [*model.parameters(), *criterion.parameters()]
        optimizer = torch.optim.Adam(parameters, lr=0.05)
        for _ in range(100):
            if inside:
                criterion = create()
            loss = criterion(model(x), target)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        print(
            type(criterion).__name__,
            f"{inside=} loss={loss.item():.1f}",
        )
        #> CrossEntropyLoss inside=False loss=0.3
        #> CrossEntropyLoss inside=True loss=0.3
        #> LinearCrossEntropyLoss inside=False loss=0.0
        #> LinearCrossEntropyLoss inside=True loss=0.9
