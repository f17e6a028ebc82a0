import torch
import torch.nn.functional as F
from torch import nn

names = ("rnn", "lstm", "gru", "lstm_cell")
print([name for name in names if hasattr(F, name)])
#> []

lstm = nn.LSTM(10, 20)
x = torch.randn(7, 3, 10)
weights = {
    name: torch.zeros_like(p) for name, p in lstm.named_parameters()
}
output, _ = torch.func.functional_call(lstm, weights, x)
print(output.count_nonzero().item(), lstm(x)[0].count_nonzero().item())
#> 0 420
