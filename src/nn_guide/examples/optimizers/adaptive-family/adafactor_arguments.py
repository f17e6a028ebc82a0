import torch

w = [torch.ones(1, dtype=torch.float64) for _ in range(7)]
optimizers = {
    "default": torch.optim.Adafactor([w[0]]),
    "lr=0.5": torch.optim.Adafactor([w[1]], lr=0.5),
    "eps1=1": torch.optim.Adafactor([w[2]], eps=(1.0, 1e-3)),
    "eps2=2": torch.optim.Adafactor([w[3]], eps=(None, 2.0)),
    "d=5": torch.optim.Adafactor([w[4]], d=5.0),
    "d=5, decay=-0.1": torch.optim.Adafactor(
        [w[5]], d=5.0, beta2_decay=-0.1
    ),
    "weight_decay=1": torch.optim.Adafactor([w[6]], weight_decay=1.0),
}
pairs = zip(w, optimizers.items(), strict=True)
for weight, (name, optimizer) in pairs:
    steps = []
    for t in range(1, 22):
        weight.fill_(1)  # (1)!
        weight.grad = torch.full_like(weight, 5.0 if t > 20 else 0.5)
        optimizer.step()
        steps.append(1 - weight.item())
    print(f"{name:16}", [round(steps[t - 1], 4) for t in (1, 20, 21)])
    #> default          [0.01, 0.01, 0.01]
    #> lr=0.5           [0.5, 0.2236, 0.2182]
    #> eps1=1           [0.005, 0.005, 0.01]
    #> eps2=2           [0.02, 0.02, 0.02]
    #> d=5              [0.01, 0.01, 0.0322]
    #> d=5, decay=-0.1  [0.01, 0.01, 0.0116]
    #> weight_decay=1   [0.02, 0.02, 0.02]
