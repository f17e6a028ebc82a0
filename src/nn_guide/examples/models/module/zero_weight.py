import torch
import torch.nn.functional as F

x, target = torch.randn(10, 5), torch.randn(10, 3)
for value in 0.0, 0.5:
    weight = torch.full((3, 5), value, requires_grad=True)
    bias = torch.ones(5, requires_grad=True)
    y = F.linear((x.square() + bias).sqrt(), weight)
    F.mse_loss(y, target).backward()
    print(value, y.any().item(), bias.grad.any().item())
    #> 0.0 False False
    #> 0.5 True True
