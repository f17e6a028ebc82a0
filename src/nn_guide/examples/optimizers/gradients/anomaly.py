import warnings

import torch

x = torch.zeros(2, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        root = x.sqrt()
        try:
            (root * 0).sum().backward()
        except RuntimeError as error:
            print(error)
            #> Function 'SqrtBackward0' returned nan values in its 0th output.
for line in str(caught[-1].message).splitlines():
    if "sqrt" in line:
        print(line.strip())
        #> root = x.sqrt()
