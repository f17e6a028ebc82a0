import warnings

import torch
import torch.nn.functional as F

x = torch.ones(1, 1, 4, 4)
calls = {
    "sigmoid": lambda: F.sigmoid(x),
    "tanh": lambda: F.tanh(x),
    "softmax, dim=1": lambda: F.softmax(x, dim=1),
    "softmax": lambda: F.softmax(x),
    "upsample": lambda: F.upsample(x, scale_factor=2),
    "upsample_nearest": lambda: F.upsample_nearest(x, scale_factor=2),
    "upsample_bilinear": lambda: F.upsample_bilinear(x, scale_factor=2),
}
for name, call in calls.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    messages = [
        str(warning.message).split(". ")[0] for warning in caught
    ]
    print(f"{name:17} {messages}")
    #> sigmoid           []
    #> tanh              []
    #> softmax, dim=1    []
    #> softmax           ['Implicit dimension choice for softmax has been deprecated']
    #> upsample          ['`nn.functional.upsample` is deprecated']
    #> upsample_nearest  ['`nn.functional.upsample_nearest` is deprecated']
    #> upsample_bilinear ['`nn.functional.upsample_bilinear` is deprecated']
