import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(4, 2, 10)
lengths = torch.tensor([4, 3])
print(pack_padded_sequence(x, lengths.cpu()).batch_sizes.tolist())
#> [2, 2, 2, 1]
