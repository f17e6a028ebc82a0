from torch import nn

layer = nn.LazyLinear(5)
try:
    layer.weight.shape
except RuntimeError as error:
    print(error)
    #> Can't access the shape of an uninitialized parameter or buffer. This error usually happens in `load_state_dict` when trying to load an uninitialized parameter into an initialized one. Call `forward` to initialize the parameters before accessing their attributes.
