# device: cpu
import torch
from torch import nn

ctc = nn.CTCLoss()
targets = torch.tensor([[1, 2, 3], [4, 4, 0]])

joined = torch.tensor([1, 2, 3, 4, 4])
log_probs = torch.randn(7, 2, 5).log_softmax(dim=2)
for wrong in (targets, joined):
    try:
        ctc(log_probs, wrong, (7, 7), (4, 2))
    except RuntimeError as error:
        print(error)
        #> Expected tensor to have size at least 4 at dimension 1, but got size 3 for argument #2 'targets' (while checking arguments for ctc_loss_allocate_outputs)
        #> Expected tensor to have size 6 at dimension 0, but got size 5 for argument #2 'targets' (while checking arguments for ctc_loss_allocate_outputs)
