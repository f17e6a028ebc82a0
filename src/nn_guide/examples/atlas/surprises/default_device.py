import torch
from torch.nn.utils.rnn import pack_sequence

sequences = [torch.ones(3), torch.ones(2)]
try:
    with torch.device("meta"):  # (1)!
        pack_sequence(sequences)
except RuntimeError as error:
    print(error)
    #> 'lengths' argument should be a 1D CPU int64 tensor, but got 1D meta Long tensor
