import textwrap

import torch
import torch.nn.functional as F

logits = torch.zeros(8, 10)
tokens = torch.zeros(8, 7, 10)
labels = torch.zeros(8, 7, dtype=torch.int64)
cases = [
    lambda: F.cross_entropy(logits, labels[:7, 0]),
    lambda: F.cross_entropy(logits, labels[:, :1]),
    lambda: F.cross_entropy(tokens, labels),
    lambda: F.binary_cross_entropy_with_logits(
        torch.zeros(8, 1), torch.zeros(8)
    ),
]
for case in cases:
    try:
        case()
    except (RuntimeError, ValueError) as error:
        print(textwrap.fill(str(error), 76))
        #> Expected input batch_size (8) to match target batch_size (7).
        #> 0D or 1D target tensor expected, multi-target not supported
        #> Expected target size [8, 10], got [8, 7]
        #> Target size (torch.Size([8])) must be the same as input size (torch.Size([8,
        #> 1]))
print(F.cross_entropy(tokens.mT, labels).shape)
#> torch.Size([])
