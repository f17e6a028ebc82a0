import torch
from torch import nn

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
xor = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for layer in (nn.BatchNorm1d(32), nn.AvgPool1d(3, stride=1, padding=1)):
    model = nn.Sequential(nn.Linear(2, 32), layer, nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(300):
        loss = (model(x) - xor).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    guesses = [round(y, 2) for y in model(x).flatten().tolist()]
    print(f"{type(layer).__name__:11} {loss:.2f}", guesses)  # (1)!
    #> BatchNorm1d 0.25 [0.5, 0.5, 0.5, 0.5]
    #> AvgPool1d   0.25 [0.5, 0.5, 0.5, 0.5]
