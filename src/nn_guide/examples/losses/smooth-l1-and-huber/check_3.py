import torch
import torch.nn.functional as F

error = torch.tensor([0.1, 1.0, 3.0], requires_grad=True)
for loss in (
    F.mse_loss(error, torch.zeros(3), reduction="sum"),
    F.smooth_l1_loss(error, torch.zeros(3), reduction="sum", beta=50.0),
    F.huber_loss(error, torch.zeros(3), reduction="sum", delta=50.0),
):
    print(torch.autograd.grad(loss, error)[0])
    #> tensor([0.2000, 2.0000, 6.0000])
    #> tensor([0.0020, 0.0200, 0.0600])
    #> tensor([0.1000, 1.0000, 3.0000])
