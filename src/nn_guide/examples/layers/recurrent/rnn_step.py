import torch
from torch import nn

x = torch.tensor([[1.0], [0.0], [0.0]])
rnn = nn.RNN(input_size=1, hidden_size=1, bias=False)
nn.init.ones_(rnn.weight_ih_l0)
nn.init.ones_(rnn.weight_hh_l0)
output, _ = rnn(x)  # !
print(output.detach().flatten())
#> tensor([0.7616, 0.6420, 0.5663])

h = torch.zeros(1)
for x_t in x:
    h = torch.tanh(x_t + h)  # !
    print(h)
    #> tensor([0.7616])
    #> tensor([0.6420])
    #> tensor([0.5663])
