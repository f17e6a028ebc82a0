import torch
from torch import nn

logit = torch.tensor([20.0], requires_grad=True)
target = torch.tensor([0.0])

losses = {
    "Sigmoid, BCELoss": nn.BCELoss()(nn.Sigmoid()(logit), target),
    "BCEWithLogitsLoss": nn.BCEWithLogitsLoss()(logit, target),
}
for name, loss in losses.items():
    (gradient,) = torch.autograd.grad(loss, logit)
    slope = gradient.item()
    print(f"{name:18} loss {loss.item():5.1f}  gradient {slope:.1f}")
    #> Sigmoid, BCELoss   loss 100.0  gradient 0.0
    #> BCEWithLogitsLoss  loss  20.0  gradient 1.0
