import torch

for alpha in (0.9, 0.99, 0.999):
    w = torch.zeros(1)
    optimizer = torch.optim.RMSprop([w], lr=0.01, alpha=alpha)
    w.grad = torch.ones(1)
    optimizer.step()
    print(alpha, f"{-w.item():.4f}")
    #> 0.9 0.0316
    #> 0.99 0.1000
    #> 0.999 0.3162

g, eps = torch.tensor(1e-4), 1e-8
v = 0.1 * g.square()
outside, inside = v.sqrt() + eps, (v + eps).sqrt()
print(f"{0.01 * g / outside:.4f} {0.01 * g / inside:.4f}")
#> 0.0316 0.0095
