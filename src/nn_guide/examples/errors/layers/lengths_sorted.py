import torch
from torch.nn.utils.rnn import pack_padded_sequence

x = torch.zeros(4, 3, 10)
try:
    pack_padded_sequence(x, [2, 4, 3])
except RuntimeError as error:
    print(error)
    #> `lengths` array must be sorted in decreasing order when `enforce_sorted` is True. You can pass `enforce_sorted=False` to pack_padded_sequence and/or pack_sequence to sidestep this requirement if you do not need ONNX exportability.
