import torch

w = torch.tensor(2.0, requires_grad=True)
for target in (w + 1, (w + 1).detach(), (w + 1).item()):
    loss = (w - target) ** 2
    (gradient,) = torch.autograd.grad(loss, w)
    print(gradient)
    #> tensor(0.)
    #> tensor(-2.)
    #> tensor(-2.)
