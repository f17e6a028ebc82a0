import torch
import torch.nn.functional as F

log_probs = torch.full((3, 1, 3), 1 / 3).double().log().requires_grad_()
arguments = torch.tensor([[1, 2]]), (3,), (2,)
loss = F.ctc_loss(log_probs, *arguments, reduction="sum")
(gradient,) = torch.autograd.grad(loss, log_probs)
step = torch.zeros_like(log_probs)
step[0, 0, 1] = 1e-6
moved = F.ctc_loss(log_probs + step, *arguments, reduction="sum")
print(f"{gradient[0, 0, 1]:.4f} {(moved - loss) / 1e-6:.4f}")
#> -0.4667 -0.8000
