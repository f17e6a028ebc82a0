import torch
from torch import nn

logits = torch.zeros(3, 2, 4, requires_grad=True)
targets = torch.tensor([[1, 2, 3], [1, 1, 2]])
for zero_infinity in (False, True):
    ctc = nn.CTCLoss(reduction="none", zero_infinity=zero_infinity)
    losses = ctc(logits.log_softmax(dim=2), targets, (3, 3), (3, 3))
    (gradient,) = torch.autograd.grad(losses.sum(), logits)
    print(losses.detach(), gradient.isnan().any(dim=2).any(dim=0))
    #> tensor([4.1589,    inf]) tensor([False,  True])
    #> tensor([4.1589, 0.0000]) tensor([False, False])

repeats = (targets[:, 1:] == targets[:, :-1]).sum(dim=1)
print(3 + repeats)
#> tensor([3, 4])
