import torch

x, y = torch.ones(3, 2), torch.ones(2)
for values in ((x, y), (x, 2)):
    try:
        torch.vmap(torch.mul)(*values)
    except ValueError as error:
        print(error)
        #> vmap: Expected all tensors to have the same size in the mapped dimension, got sizes [3, 2] for the mapped dimension
        #> vmap(mul, in_dims=0, ...)(<inputs>): Got in_dim=0 for an input but the input is of type <class 'int'>. We cannot vmap over non-Tensor arguments, please use None as the respective in_dim
try:
    torch.vmap(lambda row: 1.0)(x)
except ValueError as error:
    print(error)
    #> vmap(<lambda>, ...): `<lambda>` must only return Tensors, got type <class 'float'>. Did you mean to set out_dims= to None for output?
