import torch
from torch.nn.utils.rnn import pack_padded_sequence

x, lengths = torch.zeros(4, 2, 10), torch.tensor([4, 0])
kept = lengths > 0
packed = pack_padded_sequence(x[:, kept], lengths[kept].cpu())
print(packed.batch_sizes.tolist())
#> [1, 1, 1, 1]
