import torch
from torch import nn

losses = {
    "L1": nn.L1Loss(reduction="sum"),
    "MSE": nn.MSELoss(reduction="sum"),
    "SmoothL1, beta 2": nn.SmoothL1Loss(reduction="sum", beta=2.0),
    "Huber, delta 2": nn.HuberLoss(reduction="sum", delta=2.0),
}
for name, loss in losses.items():
    error = torch.tensor(
        [-100.0, -2.0, -1.0, 0.0, 0.5], requires_grad=True
    )
    loss(error, torch.zeros(5)).backward()
    print(f"{name:16}", error.grad.tolist())
    #> L1               [-1.0, -1.0, -1.0, 0.0, 1.0]
    #> MSE              [-200.0, -4.0, -2.0, 0.0, 1.0]
    #> SmoothL1, beta 2 [-1.0, -1.0, -0.5, 0.0, 0.25]
    #> Huber, delta 2   [-2.0, -2.0, -1.0, 0.0, 0.5]
