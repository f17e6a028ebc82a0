import torch

query, key = torch.zeros(2, 4, 8), torch.zeros(2, 5, 8)
try:
    query @ key
except RuntimeError as error:
    print(error)
    #> Expected size for first two dimensions of batch2 tensor to be: [2, 8] but got: [2, 5].
