import torch
from torch import nn

x = torch.randn(5, 7, 4)
model = nn.Sequential(nn.LSTM(4, 8, batch_first=True), nn.Linear(8, 2))
try:
    model(x)
except TypeError as error:
    print(error)
    #> linear(): argument 'input' (position 1) must be Tensor, not tuple


class LastStep(nn.Module):
    def forward(self, lstm_result):
        output, _ = lstm_result
        return output[:, -1]


model.insert(1, LastStep())
print(model(x).shape)
#> torch.Size([5, 2])
