import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

sequences = [torch.ones(3), torch.ones(2)]
with torch.device("meta"):
    lengths = [len(sequence) for sequence in sequences]
    packed = pack_padded_sequence(pad_sequence(sequences), lengths)
print(packed.data.tolist(), packed.batch_sizes.tolist())
#> [1.0, 1.0, 1.0, 1.0, 1.0] [2, 2, 1]
