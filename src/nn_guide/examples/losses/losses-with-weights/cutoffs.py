import textwrap
import warnings

from torch import nn

for cutoffs in ([], [40, 10], [10, 100]):
    try:
        nn.AdaptiveLogSoftmaxWithLoss(16, 100, cutoffs)
    except ValueError as error:
        print(*textwrap.wrap(str(error), 72), sep="\n  ")
        #> cutoffs should be a sequence of length larger than 0
        #> cutoffs should be a sequence of unique, positive integers sorted in an
        #>   increasing order, where each value is between 1 and n_classes-1
        #> cutoffs should be a sequence of unique, positive integers sorted in an
        #>   increasing order, where each value is between 1 and n_classes-1

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    adaptive = nn.AdaptiveLogSoftmaxWithLoss(8, 100, cutoffs=[10, 40])
print(adaptive.tail[1], caught[0].message)
#> Sequential(
#>   (0): Linear(in_features=8, out_features=0, bias=False)
#>   (1): Linear(in_features=0, out_features=60, bias=False)
#> ) Initializing zero-element tensors is a no-op
