import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))


@torch.no_grad()
def validate(model, x):
    model.eval()
    return model(x)


x = torch.ones(2, 4)
for epoch in range(3):
    print(epoch, model.training)
    #> 0 True
    #> 1 False
    #> 2 False
    model(x).sum().backward()
    validate(model, x)
