import torch

w = [torch.zeros(1) for _ in range(4)]
optimizers = {
    "default": torch.optim.RMSprop([w[0]], lr=0.01),
    "centered": torch.optim.RMSprop([w[1]], lr=0.01, centered=True),
    "momentum=0.9": torch.optim.RMSprop([w[2]], lr=0.01, momentum=0.9),
    "eps=1": torch.optim.RMSprop([w[3]], lr=0.01, eps=1.0),
}
pairs = zip(w, optimizers.items(), strict=True)
for weight, (name, optimizer) in pairs:
    for t in range(2000):
        if t == 1000:
            before = weight.item()
        weight.grad = torch.tensor([1.0 if t % 2 else 3.0])  # (1)!
        optimizer.step()
    print(f"{name:12} {(before - weight.item()) / 1000:.3f}")
    #> default      0.009
    #> centered     0.020
    #> momentum=0.9 0.089
    #> eps=1        0.006
