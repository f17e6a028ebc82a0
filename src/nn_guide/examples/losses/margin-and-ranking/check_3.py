import torch
import torch.nn.functional as F

target = torch.tensor([0])
for lead in (0.0, 1.5, 5.0):
    scores = torch.tensor([[lead, 0.0]], requires_grad=True)
    for loss in (F.cross_entropy, F.multi_margin_loss):
        (slope,) = torch.autograd.grad(loss(scores, target), scores)
        print(lead, loss.__name__, f"{slope[0, 0]:.4f}")
        #> 0.0 cross_entropy -0.5000
        #> 0.0 multi_margin_loss -0.5000
        #> 1.5 cross_entropy -0.1824
        #> 1.5 multi_margin_loss 0.0000
        #> 5.0 cross_entropy -0.0067
        #> 5.0 multi_margin_loss 0.0000
