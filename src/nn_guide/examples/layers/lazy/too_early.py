import textwrap

from torch import nn

layer = nn.LazyLinear(5)
attempts = {
    "count": lambda: layer.weight.numel(),
    "shape": lambda: layer.weight.shape,
    "init": lambda: nn.init.zeros_(layer.bias),
    "freeze": lambda: layer.requires_grad_(False),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (RuntimeError, ValueError) as error:
        sentence = str(error).partition(". ")[0]
        print(textwrap.fill(f"{name}: {sentence}", 76))
        #> count: Attempted to use an uninitialized parameter in <method 'numel' of
        #> 'torch._C.TensorBase' objects>
        #> shape: Can't access the shape of an uninitialized parameter or buffer
        #> init: Attempted to use an uninitialized parameter in <method 'zero_' of
        #> 'torch._C.TensorBase' objects>
        #> freeze: Attempted to use an uninitialized parameter in <method
        #> 'requires_grad_' of 'torch._C.TensorBase' objects>

print(layer.weight.size())
#> torch.Size([0])
