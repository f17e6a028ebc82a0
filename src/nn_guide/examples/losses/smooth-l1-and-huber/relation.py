import torch
import torch.nn.functional as F

error = torch.linspace(-5, 5, 101)
zero = torch.zeros(101)
for c in (0.1, 1.0, 2.5):
    smooth = F.smooth_l1_loss(error, zero, reduction="none", beta=c)
    huber = F.huber_loss(error, zero, reduction="none", delta=c)
    print(
        c, torch.allclose(huber, c * smooth), torch.equal(huber, smooth)
    )
    #> 0.1 True False
    #> 1.0 True True
    #> 2.5 True False
