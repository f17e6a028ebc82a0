import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(4, 2, 10)
lengths = torch.tensor([4, 3], device="meta")
try:
    pack_padded_sequence(x, lengths)
except RuntimeError as error:
    print(error)
    #> 'lengths' argument should be a 1D CPU int64 tensor, but got 1D meta Long tensor
