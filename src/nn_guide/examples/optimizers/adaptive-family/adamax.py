import torch

w = [torch.zeros(1) for _ in range(5)]
optimizers = {
    "Adam": torch.optim.Adam([w[0]], lr=0.002),
    "Adamax": torch.optim.Adamax([w[1]], lr=0.002),
    "beta1=0": torch.optim.Adamax([w[2]], lr=0.002, betas=(0, 0.999)),
    "beta2=0.9": torch.optim.Adamax([w[3]], lr=0.002, betas=(0.9, 0.9)),
    "eps=1": torch.optim.Adamax([w[4]], lr=0.002, eps=1.0),
}
pairs = zip(w, optimizers.items(), strict=True)
for weight, (name, optimizer) in pairs:
    places = [0.0]
    for t in range(1, 121):
        weight.grad = torch.tensor([10.0 if t == 20 else 1.0])
        optimizer.step()
        places.append(weight.item())
    steps = [
        round(places[t - 1] - places[t], 5) for t in (19, 20, 21, 120)
    ]
    print(f"{name:9}", steps)
    #> Adam      [0.002, 0.00165, 0.00159, 0.00149]
    #> Adamax    [0.002, 0.0004, 0.00038, 0.00022]
    #> beta1=0   [0.002, 0.002, 0.0002, 0.00022]
    #> beta2=0.9 [0.002, 0.0004, 0.00042, 0.002]
    #> eps=1     [0.001, 0.00037, 0.00035, 0.0002]
