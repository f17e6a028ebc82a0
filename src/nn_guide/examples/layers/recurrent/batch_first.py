import torch
from torch import nn

x = torch.randn(3, 7, 10)
wrong, right = nn.LSTM(10, 20), nn.LSTM(10, 20, batch_first=True)
right.load_state_dict(wrong.state_dict())
print(wrong(x)[0].shape, right(x)[0].shape)
#> torch.Size([3, 7, 20]) torch.Size([3, 7, 20])

changed = x.clone()
changed[0] = 0.0
for lstm in (wrong, right):
    difference = (lstm(x)[0] - lstm(changed)[0]).abs().sum(dim=(1, 2))
    print((difference > 1e-4).tolist())
    #> [True, True, True]
    #> [True, False, False]
