from torch import nn
from torch.nn.parameter import is_lazy

for layer in (
    nn.LazyLinear(5),
    nn.LazyConv2d(8, 3, bias=False),
    nn.LazyBatchNorm2d(),
    nn.LazyBatchNorm2d(affine=False, track_running_stats=False),
):
    state = layer.state_dict()
    waiting = [name for name in state if is_lazy(state[name])]
    print(
        type(layer).__name__, waiting, layer.has_uninitialized_params()
    )
    #> LazyLinear ['weight', 'bias'] True
    #> LazyConv2d ['weight'] True
    #> LazyBatchNorm2d ['weight', 'bias', 'running_mean', 'running_var'] True
    #> LazyBatchNorm2d [] False
