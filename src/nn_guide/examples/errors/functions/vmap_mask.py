import torch

x = torch.tensor([[1.0, -1.0], [2.0, 3.0]])
try:
    torch.vmap(lambda row: row[row > 0].sum())(x)
except RuntimeError as error:
    print(error)
    #> vmap: We do not support batching operators that can support dynamic shape. Attempting to batch over indexing with a boolean mask.
