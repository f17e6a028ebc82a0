import math

import torch

x = 2 * torch.eye(3, 4)
w_in = torch.arange(48.0).cos().reshape(12, 4)
w_out = torch.arange(16.0).cos().reshape(4, 4)

q, k, v = (x @ w_in.T).reshape(3, 3, 2, 2).permute(1, 2, 0, 3)
weights = (q @ k.mT / math.sqrt(2)).softmax(dim=-1)
heads = weights @ v
print(heads.transpose(0, 1).reshape(3, 4) @ w_out.T)
#> tensor([[ 0.2792,  0.3273, -0.7070,  0.5970],
#>         [ 0.9135, -0.3266, -0.4866,  0.9627],
#>         [ 1.3139, -1.7297,  0.9473,  0.4913]])
