import torch

w = [torch.zeros(1) for _ in range(4)]
optimizers = {
    "default": torch.optim.Adadelta([w[0]]),
    "lr=0.1": torch.optim.Adadelta([w[1]], lr=0.1),
    "eps=1e-4": torch.optim.Adadelta([w[2]], eps=1e-4),
    "rho=0.99": torch.optim.Adadelta([w[3]], rho=0.99),
}
pairs = zip(w, optimizers.items(), strict=True)
for weight, (name, optimizer) in pairs:
    places = [0.0]
    for _ in range(1000):
        weight.grad = torch.ones(1)
        optimizer.step()
        places.append(weight.item())
    steps = [
        round(places[t - 1] - places[t], 4) for t in (1, 10, 100, 1000)
    ]
    print(f"{name:8}", steps)
    #> default  [0.0032, 0.0035, 0.0047, 0.0106]
    #> lr=0.1   [0.0003, 0.0004, 0.0005, 0.0011]
    #> eps=1e-4 [0.0316, 0.0351, 0.0466, 0.1054]
    #> rho=0.99 [0.01, 0.0101, 0.0102, 0.0107]
