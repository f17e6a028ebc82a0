import torch
from torch import nn

from nn_guide.scratch.losses.ctc_loss import CTCLoss

logits = torch.randn(10, 3, 5, requires_grad=True)
targets = torch.tensor([[1, 2, 3, 4], [2, 2, 1, 0], [3, 0, 0, 0]])
lengths = (10, 8, 5), (4, 3, 1)
gradients = []
for ctc in (nn.CTCLoss(), CTCLoss()):
    loss = ctc(logits.log_softmax(dim=2), targets, *lengths)
    gradients += torch.autograd.grad(loss, logits)
    print(f"{loss:.4f}")
    #> 3.9851
    #> 3.9851
print(torch.allclose(*gradients, atol=1e-6))
#> True
