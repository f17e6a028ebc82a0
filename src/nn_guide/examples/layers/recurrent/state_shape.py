import torch
from torch import nn

x = torch.randn(3, 7, 10)
lstm = nn.LSTM(10, 20, batch_first=True)
output, (h_n, c_n) = lstm(x)
print(output.shape, h_n.shape)
#> torch.Size([3, 7, 20]) torch.Size([1, 3, 20])
last = output[:, -1]
print(torch.equal(h_n[-1], last), torch.equal(h_n[:, -1], last))
#> True False

states = {
    "batch first": (torch.zeros(3, 1, 20), torch.zeros(3, 1, 20)),
    "one tensor": torch.zeros(1, 3, 20),
}
for name, state in states.items():
    try:
        lstm(x, state)
    except (RuntimeError, IndexError) as error:
        print(f"{name}: {error}")
        #> batch first: Expected hidden[0] size (1, 3, 20), got [3, 1, 20]
        #> one tensor: index 1 is out of bounds for dimension 0 with size 1
