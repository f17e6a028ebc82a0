import torch
from torch import nn

for width in (None, 1000, 5):
    model = nn.Sequential(nn.Linear(100, 10))
    if width:
        model = nn.Sequential(
            nn.Linear(100, width), nn.Linear(width, 10)
        )
    numbers = sum(p.numel() for p in model.parameters())
    unit = torch.eye(100)
    matrix = model(unit) - model(torch.zeros(100))
    rank = torch.linalg.matrix_rank(matrix, rtol=1e-3).item()
    print(width, numbers, rank)
    #> None 1010 10
    #> 1000 111010 10
    #> 5 565 5
