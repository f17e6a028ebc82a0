import torch
from torch import nn
from torch.nn.utils.rnn import (
    pack_padded_sequence,
    pad_packed_sequence,
    pad_sequence,
)

lstm = nn.LSTM(10, 20)
sequences = [torch.randn(length, 10) for length in (2, 4, 3)]
x = pad_sequence(sequences)  # (1)!
print(x.shape)
#> torch.Size([4, 3, 10])

packed = pack_padded_sequence(
    x, [2, 4, 3], enforce_sorted=False
)  # (2)!
print(packed.data.shape, packed.batch_sizes.tolist())  # (3)!
#> torch.Size([9, 10]) [3, 3, 2, 1]
packed_output, (h_n, c_n) = lstm(packed)
output, lengths = pad_packed_sequence(packed_output)
print(output.shape, lengths.tolist())
#> torch.Size([4, 3, 20]) [2, 4, 3]

alone = [lstm(sequence)[1][0] for sequence in sequences]
print(torch.allclose(h_n, torch.stack(alone, dim=1), atol=1e-5))
#> True
