# torch: >=2.14
import torch
from torch import nn

model = nn.Linear(2, 1)
for options in ({"backend": "cuda"}, {"mode": "fast"}):
    try:
        torch.compile(model, **options)(torch.ones(1, 2))
    except RuntimeError as error:
        print(error)
        #> Invalid backend: 'cuda'. See `torch._dynamo.list_backends()` for available backends.
        #> Unrecognized mode=fast, should be one of: default, lite, reduce-overhead, max-autotune-no-cudagraphs, max-autotune
