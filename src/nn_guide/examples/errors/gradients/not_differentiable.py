import torch
import torch.nn.functional as F

logits, target = torch.randn(4, 3), torch.tensor([0, 1, 2, 0])
weight = torch.ones(3, requires_grad=True)
try:
    F.cross_entropy(logits, target, weight=weight)
except RuntimeError as error:
    print(error)
    #> The function 'nll_loss_forward' is not differentiable with respect to argument 'weight'. This input cannot have requires_grad True.
