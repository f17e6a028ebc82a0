import torch
import torch.nn.functional as F

teacher = torch.tensor([[4.0, 1.0, -2.0]])
student = torch.tensor([[1.0, 2.0, 0.0]], requires_grad=True)
for T in (1.0, 4.0, 16.0):
    log_p = (teacher / T).log_softmax(dim=1)
    log_q = (student / T).log_softmax(dim=1)
    loss = F.kl_div(
        log_q, log_p, reduction="batchmean", log_target=True
    )
    (gradient,) = torch.autograd.grad(loss, student)
    size = gradient.norm()
    row = f"gradient {size:.4f}  times T² {size * T**2:.2f}"
    print(f"T {T:4}  p {log_p.exp()}  {row}")
    #> T  1.0  p tensor([[0.9503, 0.0473, 0.0024]])  gradient 0.9420  times T² 0.94
    #> T  4.0  p tensor([[0.5898, 0.2786, 0.1316]])  gradient 0.0807  times T² 1.29
    #> T 16.0  p tensor([[0.3974, 0.3295, 0.2731]])  gradient 0.0050  times T² 1.27
