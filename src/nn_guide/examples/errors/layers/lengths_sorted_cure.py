import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(4, 3, 10)
packed = pack_padded_sequence(x, [2, 4, 3], enforce_sorted=False)
print(packed.batch_sizes.tolist(), packed.unsorted_indices.tolist())
#> [3, 3, 2, 1] [2, 0, 1]
