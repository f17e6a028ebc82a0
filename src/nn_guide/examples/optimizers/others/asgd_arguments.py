import torch

w = torch.tensor([1.0], requires_grad=True)
optimizers = {
    "defaults": torch.optim.ASGD([w], lr=0.1),
    "lambd": torch.optim.ASGD([w], lr=0.1, lambd=1.0),
    "alpha": torch.optim.ASGD([w], lr=0.1, lambd=1.0, alpha=0.0),
    "weight_decay": torch.optim.ASGD([w], lr=0.1, weight_decay=5.0),
    "maximize": torch.optim.ASGD([w], lr=0.1, maximize=True),
}
for name, optimizer in optimizers.items():
    with torch.no_grad():
        w.fill_(1.0)
    w.grad = torch.ones(1)
    optimizer.step()
    first = w.item()
    for _ in range(99):
        optimizer.step()
    eta = optimizer.state[w]["eta"].item()
    print(f"{name}: w {first:.2f}, eta {eta:.4f}")
    #> defaults: w 0.90, eta 0.0999
    #> lambd: w 0.80, eta 0.0166
    #> alpha: w 0.80, eta 0.1000
    #> weight_decay: w 0.40, eta 0.0999
    #> maximize: w 1.10, eta 0.0999
