import torch
import torch.nn.functional as F

x = torch.tensor([[0.0], [10.0]])
mean, var = torch.full((1,), 2.0), torch.full((1,), 4.0)
print(F.batch_norm(x, mean, var).flatten(), mean, var)  # (1)!
#> tensor([-1.0000,  4.0000]) tensor([2.]) tensor([4.])
y = F.batch_norm(x, mean, var, training=True, momentum=0.5)
print(y.flatten(), mean, var)  # (2)!
#> tensor([-1.0000,  1.0000]) tensor([3.5000]) tensor([27.])

try:
    F.batch_norm(x, None, None)
except RuntimeError as error:
    print(error)
    #> running_mean must be defined in evaluation mode
print(F.batch_norm(x, None, None, training=True).flatten())  # (3)!
#> tensor([-1.0000,  1.0000])
