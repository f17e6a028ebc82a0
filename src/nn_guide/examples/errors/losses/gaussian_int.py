import torch
from torch import nn

try:
    nn.GaussianNLLLoss()(torch.zeros(3), torch.ones(3), 1)
except TypeError as error:
    print(str(error).strip())
    #> any() received an invalid combination of arguments - got (bool), but expected one of:
    #>  * (Tensor input, *, Tensor out = None)
    #>  * (Tensor input, tuple of ints dim = None, bool keepdim = False, *, Tensor out = None)
    #>  * (Tensor input, int dim, bool keepdim = False, *, Tensor out = None)
