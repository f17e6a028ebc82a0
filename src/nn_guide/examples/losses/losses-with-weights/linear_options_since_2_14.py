# torch: >=2.14
import textwrap
import warnings
from functools import partial

import torch
from torch import nn

options = nn.LinearCrossEntropyOptions()
Loss = partial(nn.LinearCrossEntropyLoss, 8, 3, options=options)
x, classes = torch.randn(4, 8), torch.tensor([0, 2, 1, 2])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for criterion, target in (
        (Loss(label_smoothing=0.1), classes),
        (Loss(), torch.eye(3)[classes]),
        (Loss(out_features=(2,)), classes.repeat(2, 1).T),
    ):
        criterion(x, target)
        print("warned" if caught else "in chunks")
        #> warned
        #> in chunks
        #> warned
        for warning in caught[:1]:
            message = str(warning.message)
        caught.clear()
message = message.partition(" Got")[0]
print(*textwrap.wrap(message, 68), sep="\n")
#> linear_cross_entropy: ``options`` ignored; chunked path needs
#> reduction in {'mean','sum','none'}, label_smoothing == 0,
#> target.dtype == int64 (or a probability target with reduction in
#> {'mean','sum'}, dtype matching input, and requires_grad == False),
#> out_features == ().
