import torch
import torch.nn.functional as F

x = torch.tensor([[-1.0, 2.0]])
try:
    F.prelu(x)
except TypeError as error:
    print(error)
    #> prelu() missing 1 required positional arguments: "weight"
try:
    F.linear_cross_entropy(x, target=torch.tensor([1]))
except TypeError as error:
    print(error)
    #> linear_cross_entropy() missing 1 required positional argument: 'linear_weight'
