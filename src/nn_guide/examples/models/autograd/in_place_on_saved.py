import textwrap

import torch

operations = {
    "3 * x": lambda x: 3 * x,
    "sin(x)": torch.sin,
    "exp(x)": torch.exp,
    "sigmoid(x)": torch.sigmoid,
}
for name, operation in operations.items():
    x = torch.zeros(2, requires_grad=True)
    y = operation(x)
    y += 1
    try:
        y.sum().backward()
        outcome = x.grad
    except RuntimeError as error:
        outcome, message = type(error).__name__, str(error)
    print(f"{name:10} {outcome}")
    #> 3 * x      tensor([3., 3.])
    #> sin(x)     tensor([1., 1.])
    #> exp(x)     RuntimeError
    #> sigmoid(x) RuntimeError

print(textwrap.fill(message))
#> one of the variables needed for gradient computation has been modified
#> by an inplace operation: [torch.FloatTensor [2]], which is output 0 of
#> Sigmoid, is at version 1; expected version 0 instead. Hint: enable
#> anomaly detection to find the operation that failed to compute its
#> gradient, with torch.autograd.set_detect_anomaly(True,
#> check_nan=False).
