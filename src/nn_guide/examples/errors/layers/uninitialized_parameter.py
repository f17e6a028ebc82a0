from torch import nn

layer = nn.LazyLinear(5)
try:
    sum(p.numel() for p in layer.parameters())
except ValueError as error:
    print(error)
    #> Attempted to use an uninitialized parameter in <method 'numel' of 'torch._C.TensorBase' objects>. This error happens when you are using a `LazyModule` or explicitly manipulating `torch.nn.parameter.UninitializedParameter` objects. When using LazyModules Call `forward` with a dummy batch to initialize the parameters before calling torch functions
