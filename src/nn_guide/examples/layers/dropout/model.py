import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 5)
        self.dropout = nn.Dropout(0.5)
        self.output = nn.Linear(5, 2)

    def forward(self, x):
        return self.output(self.dropout(self.hidden(x).relu()))


model, x = Model(), torch.randn(3, 10)
print(model(x).shape, model.training)
#> torch.Size([3, 2]) True
print("train:", torch.equal(model(x), model(x)))
#> train: False
with torch.no_grad():
    print("train, no_grad:", torch.equal(model(x), model(x)))
    #> train, no_grad: False
model.eval()
print("eval:", torch.equal(model(x), model(x)))
#> eval: True
