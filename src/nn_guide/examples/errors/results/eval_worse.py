import torch
import torch.nn.functional as F
from torch import nn

for seed in range(3):
    torch.manual_seed(seed)
    norm = nn.BatchNorm1d(32, momentum=0.001)  # (1)!
    layers = nn.Linear(8, 32), norm, nn.ReLU(), nn.Linear(32, 1)
    model = nn.Sequential(*layers)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    x = 5 + 5 * torch.randn(256, 8)
    y = x.mean(dim=1, keepdim=True)
    for _ in range(100):
        loss = F.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        in_train = F.mse_loss(model(x), y)
        in_eval = F.mse_loss(model.eval()(x), y)  # (2)!
    print(in_train < 1, in_eval > 100)
    #> tensor(True) tensor(True)
    #> tensor(True) tensor(True)
    #> tensor(True) tensor(True)
