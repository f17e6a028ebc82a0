import torch
import torch.nn.functional as F

target = torch.zeros(5)
for loss in (F.l1_loss, F.mse_loss):
    prediction = torch.tensor(
        [-10.0, -0.1, 0.0, 0.1, 10.0], requires_grad=True
    )
    loss(prediction, target).backward()
    print(
        loss.__name__, [round(g, 2) for g in prediction.grad.tolist()]
    )
    #> l1_loss [-0.2, -0.2, 0.0, 0.2, 0.2]
    #> mse_loss [-4.0, -0.04, 0.0, 0.04, 4.0]
