import torch

w = [torch.zeros(1) for _ in range(4)]
optimizers = {
    "lr=0.1": torch.optim.Adagrad([w[0]], lr=0.1),
    "lr_decay=0.1": torch.optim.Adagrad([w[1]], lr=0.1, lr_decay=0.1),
    "start at 3": torch.optim.Adagrad(
        [w[2]], lr=0.1, initial_accumulator_value=3
    ),
    "eps=1": torch.optim.Adagrad([w[3]], lr=0.1, eps=1.0),
}
pairs = zip(w, optimizers.items(), strict=True)
for weight, (name, optimizer) in pairs:
    places = [0.0]
    for _ in range(1000):
        weight.grad = torch.ones(1)  # (1)!
        optimizer.step()
        places.append(weight.item())
    steps = [
        round(places[t - 1] - places[t], 4) for t in (1, 10, 100, 1000)
    ]
    print(f"{name:12}", steps)
    #> lr=0.1       [0.1, 0.0316, 0.01, 0.0032]
    #> lr_decay=0.1 [0.1, 0.0166, 0.0009, 0.0]
    #> start at 3   [0.05, 0.0277, 0.0099, 0.0032]
    #> eps=1        [0.05, 0.024, 0.0091, 0.0031]
