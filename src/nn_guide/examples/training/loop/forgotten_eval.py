import torch
from torch import nn

x = torch.randn(200, 20)
target = x[:, :1]
for layer in (nn.Dropout(0.5), nn.BatchNorm1d(64)):
    model = nn.Sequential(
        nn.Linear(20, 64), layer, nn.ReLU(), nn.Linear(64, 1)
    )
    criterion = nn.MSELoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = criterion(model(x[:100]), target[:100])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    for training in (False, True):
        model.train(training)
        for size in (100, 4):
            with torch.no_grad():
                predictions = [
                    model(part) for part in x[100:].split(size)
                ]
            loss = criterion(torch.cat(predictions), target[100:])
            row = f"{training=!s:5} {size=:<3} {loss.item():.2f}"
            print(type(layer).__name__, row)
            #> Dropout training=False size=100 0.09
            #> Dropout training=False size=4   0.09
            #> Dropout training=True  size=100 0.14
            #> Dropout training=True  size=4   0.13
            #> BatchNorm1d training=False size=100 0.10
            #> BatchNorm1d training=False size=4   0.10
            #> BatchNorm1d training=True  size=100 0.11
            #> BatchNorm1d training=True  size=4   0.35
