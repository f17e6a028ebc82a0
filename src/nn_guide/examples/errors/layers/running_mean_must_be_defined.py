import torch
import torch.nn.functional as F

x = torch.randn(4, 3)
try:
    F.batch_norm(x, None, None)
except RuntimeError as error:
    print(error)
    #> running_mean must be defined in evaluation mode
