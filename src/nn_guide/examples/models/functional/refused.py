import torch
import torch.nn.functional as F

x, target = torch.randn(4, 3), torch.tensor([0, 1, 2, 0])
calls = {
    "linear": lambda t: F.linear(x, torch.ones(3, 3), bias=t),
    "mse_loss": lambda t: F.mse_loss(x, t.expand(4, 3)),
    "batch_norm": lambda t: F.batch_norm(x, t, torch.ones(3)),
    "cross_entropy": lambda t: F.cross_entropy(x, target, weight=t),
}
for name, call in calls.items():
    tensor = torch.ones(3, requires_grad=True)
    try:
        call(tensor).sum().backward()
        print(f"{name:13} {tensor.grad is not None}")
        #> linear        True
        #> mse_loss      True
    except RuntimeError as error:
        print(f"{name:13} {str(error).partition(' argument ')[2]}")
        #> batch_norm    'running_mean'. This input cannot have requires_grad True.
        #> cross_entropy 'weight'. This input cannot have requires_grad True.
