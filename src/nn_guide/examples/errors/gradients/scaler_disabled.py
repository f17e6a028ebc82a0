# device: cpu
import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scaler = torch.amp.GradScaler("cuda")
for warning in caught:
    print(warning.message)
    #> torch.cuda.amp.GradScaler is enabled, but CUDA is not available.  Disabling.
print(scaler.is_enabled())
#> False
