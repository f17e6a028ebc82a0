import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

lstm = nn.LSTM(10, 20)
sequences = [torch.randn(length, 10) for length in (2, 4, 3)]
x = pad_sequence(sequences)
output, (h_n, c_n) = lstm(x)
for i, sequence in enumerate(sequences):
    _, (alone, _) = lstm(sequence)
    print(len(sequence), torch.allclose(h_n[:, i], alone, atol=1e-5))
    #> 2 False
    #> 4 True
    #> 3 False

try:
    pack_padded_sequence(x, [2, 4, 3])
except RuntimeError as error:
    print(str(error).partition(".")[0])
    #> `lengths` array must be sorted in decreasing order when `enforce_sorted` is True
