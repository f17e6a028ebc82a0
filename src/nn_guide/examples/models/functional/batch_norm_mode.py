import torch
import torch.nn.functional as F

batch = torch.tensor([[5.0], [15.0]])
mean, var = torch.zeros(1), torch.ones(1)
print(F.batch_norm(batch, mean, var))  # (1)!
#> tensor([[ 5.0000],
#>         [14.9999]])
print(F.batch_norm(batch, mean, var, training=True))
#> tensor([[-1.0000],
#>         [ 1.0000]])
try:
    F.batch_norm(batch, None, None)
except RuntimeError as error:
    print(error)
    #> running_mean must be defined in evaluation mode
