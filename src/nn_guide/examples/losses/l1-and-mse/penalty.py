import torch
import torch.nn.functional as F

x = torch.randn(100, 20)
useful = torch.tensor([3.0, -2.0, 1.0])
y = x[:, :3] @ useful + torch.randn(100)  # (1)!
lr, strength = 0.02, 0.6
methods = {
    "L1 loss": lambda w: F.l1_loss(x @ w, y),
    "MSE loss": lambda w: F.mse_loss(x @ w, y),
    "MSE + L1 penalty": lambda w: (
        F.mse_loss(x @ w, y) + strength * w.abs().sum()
    ),
    "MSE + shrinking": lambda w: F.mse_loss(x @ w, y),
}
for name, loss in methods.items():
    w = torch.zeros(20, requires_grad=True)
    for _ in range(500):
        (gradient,) = torch.autograd.grad(loss(w), w)
        with torch.no_grad():
            w -= lr * gradient
            if name == "MSE + shrinking":
                w.copy_(F.softshrink(w, lr * strength))  # (2)!
    small, zero = (w[3:].abs() < 0.025).sum(), (w[3:] == 0).sum()
    print(f"{name:17} of 17: {small:2} near 0, {zero:2} exactly 0")
    #> L1 loss           of 17:  4 near 0,  0 exactly 0
    #> MSE loss          of 17:  5 near 0,  0 exactly 0
    #> MSE + L1 penalty  of 17: 17 near 0,  0 exactly 0
    #> MSE + shrinking   of 17: 17 near 0, 17 exactly 0
