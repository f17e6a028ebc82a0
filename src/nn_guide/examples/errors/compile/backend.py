import torch
from torch import nn

model = nn.Linear(2, 1)
for options in ({"backend": "cuda"}, {"mode": "fast"}):
    try:
        torch.compile(model, **options)(torch.ones(1, 2))
    except RuntimeError as error:
        print(str(error)[:23])
        #> Invalid backend: 'cuda'
        #> Unrecognized mode=fast,
