import torch
from torch import nn

model = nn.Transformer(8, 2, batch_first=True)
try:
    model(torch.zeros(2, 5, 8), torch.zeros(1, 4, 8))
except RuntimeError as error:
    print(error)
    #> the batch number of src and tgt must be equal
