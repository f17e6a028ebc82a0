import warnings

import torch

x = torch.zeros(2, requires_grad=True)
y = (x.sqrt() * 0).sum()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        try:
            y.backward()
        except RuntimeError as error:
            print(error)
            #> Function 'SqrtBackward0' returned nan values in its 0th output.
message = str(caught[-1].message)
print(message.partition(" (Triggered")[0])
#> Error detected in SqrtBackward0. No forward pass information available. Enable detect anomaly during forward pass for more information.
