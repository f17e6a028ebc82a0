import torch
import torch.nn.functional as F

batch = torch.tensor([[5.0], [15.0]])
mean, std = batch.mean(dim=0), batch.std(dim=0, correction=0)
print(mean, std)
#> tensor([10.]) tensor([5.])
print(F.batch_norm(batch, mean, std))  # (1)!
#> tensor([[-2.2361],
#>         [ 2.2361]])
print(F.batch_norm(batch, mean, std**2))
#> tensor([[-1.0000],
#>         [ 1.0000]])
