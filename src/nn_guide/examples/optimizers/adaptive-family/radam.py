import torch

w = [torch.zeros(1) for _ in range(5)]
optimizers = {
    "Adam": torch.optim.Adam([w[0]], lr=0.001),
    "RAdam": torch.optim.RAdam([w[1]], lr=0.001),
    "beta2=0.9": torch.optim.RAdam([w[2]], lr=0.001, betas=(0.9, 0.9)),
    "beta2=0.6": torch.optim.RAdam([w[3]], lr=0.001, betas=(0.9, 0.6)),
    "eps=1": torch.optim.RAdam([w[4]], lr=0.001, eps=1.0),
}
pairs = zip(w, optimizers.items(), strict=True)
for weight, (name, optimizer) in pairs:
    places = [0.0]
    for _ in range(1000):
        weight.grad = torch.full((1,), 10.0)
        optimizer.step()
        places.append(weight.item())
    times = (1, 5, 6, 100, 1000)
    steps = [round(places[t - 1] - places[t], 5) for t in times]
    print(f"{name:9}", steps)
    #> Adam      [0.001, 0.001, 0.001, 0.001, 0.001]
    #> RAdam     [0.01, 0.01, 3e-05, 0.00022, 0.00065]
    #> beta2=0.9 [0.01, 0.01, 0.00026, 0.001, 0.001]
    #> beta2=0.6 [0.01, 0.01, 0.01, 0.01, 0.01]
    #> eps=1     [0.01, 0.01, 1e-05, 0.00016, 0.00057]
