import torch
from torch import nn

lstm, cell = nn.LSTM(10, 20), nn.LSTMCell(input_size=10, hidden_size=20)
weights = lstm.state_dict()
cell.load_state_dict(
    {name.removesuffix("_l0"): weights[name] for name in weights}
)

x = torch.randn(7, 3, 10)
h, c = torch.zeros(3, 20), torch.zeros(3, 20)
outputs = []
for x_t in x:
    h, c = cell(x_t, (h, c))
    outputs.append(h)
print(torch.allclose(torch.stack(outputs), lstm(x)[0], atol=1e-5))
#> True

for cell in (
    nn.RNNCell(10, 20, bias=False, nonlinearity="relu"),
    nn.GRUCell(10, 20, bias=False),
    nn.LSTMCell(10, 20, bias=False),
):
    print(cell, [tuple(p.shape) for p in cell.parameters()])
    #> RNNCell(10, 20, bias=False, nonlinearity=relu) [(20, 10), (20, 20)]
    #> GRUCell(10, 20, bias=False) [(60, 10), (60, 20)]
    #> LSTMCell(10, 20, bias=False) [(80, 10), (80, 20)]
print(nn.RNNCell(10, 20, nonlinearity="relu")(x[0]).min().item())
#> 0.0
