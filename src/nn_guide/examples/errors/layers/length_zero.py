import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(4, 2, 10)
try:
    pack_padded_sequence(x, [4, 0])
except RuntimeError as error:
    print(error)
    #> Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0
