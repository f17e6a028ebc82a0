import torch

w = [torch.zeros(1) for _ in range(6)]
optimizers = {
    "Adam": torch.optim.Adam([w[0]], lr=0.002),
    "NAdam": torch.optim.NAdam([w[1]], lr=0.002),
    "decay 0": torch.optim.NAdam([w[2]], lr=0.002, momentum_decay=0),
    "decay 1": torch.optim.NAdam([w[3]], lr=0.002, momentum_decay=1),
    "beta1=0.5": torch.optim.NAdam(
        [w[4]], lr=0.002, betas=(0.5, 0.999)
    ),
    "eps=1": torch.optim.NAdam([w[5]], lr=0.002, eps=1.0),
}
pairs = zip(w, optimizers.items(), strict=True)
for weight, (name, optimizer) in pairs:
    places = [0.0]
    for t in range(1, 121):
        weight.grad = torch.tensor([1.0 if t <= 100 else -1.0])  # (1)!
        optimizer.step()
        places.append(weight.item())
    times = (1, 2, 100, 101, 106)
    steps = [round(places[t - 1] - places[t], 4) for t in times]
    print(f"{name:9}", steps)
    #> Adam      [0.002, 0.002, 0.002, 0.0016, 0.0001]
    #> NAdam     [0.0021, 0.0016, 0.002, -0.0004, -0.001]
    #> decay 0   [0.0021, 0.0016, 0.002, -0.0004, -0.001]
    #> decay 1   [0.0021, 0.0015, 0.002, 0.0012, -0.0001]
    #> beta1=0.5 [0.0023, 0.002, 0.002, -0.0015, -0.002]
    #> eps=1     [0.0011, 0.0008, 0.001, -0.0002, -0.0005]
