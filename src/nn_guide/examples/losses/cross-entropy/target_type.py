import torch
import torch.nn.functional as F
from torch import nn

logits = torch.randn(3, 5)
target = torch.tensor([0, 4, 1])
for wrong in (
    target.float(),
    target.int(),
    target.unsqueeze(1),
    F.one_hot(target, num_classes=5),
    torch.tensor([0, 4, 1, 2]),
):
    try:
        nn.CrossEntropyLoss()(logits, wrong)
    except (RuntimeError, ValueError) as error:
        print(wrong.dtype, tuple(wrong.shape), error, sep="\n  ")
        #> torch.float32
        #>   (3,)
        #>   expected target dtype to be Long or Byte, but got Float
        #> torch.int32
        #>   (3,)
        #>   expected target dtype to be Long or Byte, but got Int
        #> torch.int64
        #>   (3, 1)
        #>   0D or 1D target tensor expected, multi-target not supported
        #> torch.int64
        #>   (3, 5)
        #>   Expected floating point type for target with class probabilities, got Long
        #> torch.int64
        #>   (4,)
        #>   Expected input batch_size (3) to match target batch_size (4).
