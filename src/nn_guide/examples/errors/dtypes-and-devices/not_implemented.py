# device: cpu
import torch
import torch.nn.functional as F

scores = torch.tensor([1, 2, 3])
try:
    F.softmax(scores, dim=0)
except NotImplementedError as error:
    print(error)
    #> "softmax_lastdim_kernel_impl" not implemented for 'Long'
