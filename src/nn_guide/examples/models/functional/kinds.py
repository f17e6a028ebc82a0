import inspect
from collections import Counter

import torch
import torch.nn.functional as F

public = {
    name: f
    for name, f in vars(F).items()
    if name[0] != "_" and inspect.isroutine(f)
}
homes = Counter(
    (f.__module__, type(f).__name__) for f in public.values()
)
for (home, kind), count in homes.most_common():
    print(f"{count:3} {kind:26} {home}")
    #>  97 function                   torch.nn.functional
    #>  24 builtin_function_or_method torch
    #>  12 builtin_function_or_method torch._C._nn
    #>   3 builtin_function_or_method torch._C
    #>   1 function                   torch._jit_internal
    #>   1 function                   torch.overrides

same = {
    name
    for name, f in public.items()
    if getattr(torch, name, None) is f
}
other = {name for name in public if hasattr(torch, name)} - same
print(len(same), len(other), len(public) - len(same) - len(other))
#> 24 32 82
print(*[name for name in public if hasattr(torch.Tensor, name)])
#> relu relu_ prelu hardshrink softmax log_softmax tanh sigmoid unfold
