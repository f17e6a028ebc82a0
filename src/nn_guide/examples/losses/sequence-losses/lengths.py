# device: cpu
import textwrap

import torch
from torch import nn

ctc = nn.CTCLoss()
log_probs = torch.randn(7, 2, 5).log_softmax(dim=2)
padded = torch.tensor([[1, 2, 3], [4, 4, 0]])
joined = torch.tensor([1, 2, 3, 4, 4])
for wrong in [
    (log_probs, padded, (14, 14), (3, 2)),
    (log_probs, padded, (7,), (3, 2)),
    (log_probs, padded, (3, 2), (7, 7)),
    (log_probs, joined, (7, 7), (3, 3)),
    (log_probs.half(), padded, (7, 7), (3, 2)),
]:
    try:
        ctc(*wrong)
    except (RuntimeError, NotImplementedError) as error:
        print(*textwrap.wrap(str(error), 72), sep="\n  ")
        #> Expected input_lengths to have value at most 7, but got value 14 (while
        #>   checking arguments for ctc_loss_allocate_outputs)
        #> input_lengths must be of size batch_size
        #> Expected tensor to have size at least 7 at dimension 1, but got size 3
        #>   for argument #2 'targets' (while checking arguments for
        #>   ctc_loss_allocate_outputs)
        #> Expected tensor to have size 6 at dimension 0, but got size 5 for
        #>   argument #2 'targets' (while checking arguments for
        #>   ctc_loss_allocate_outputs)
        #> "ctc_loss_cpu" not implemented for 'Half'
