import torch

w = [torch.zeros(1) for _ in range(3)]
optimizers = {
    "Adagrad": torch.optim.Adagrad([w[0]], lr=0.01),
    "alpha=0.99": torch.optim.RMSprop([w[1]], lr=0.01, alpha=0.99),
    "alpha=0.9": torch.optim.RMSprop([w[2]], lr=0.01, alpha=0.9),
}
pairs = zip(w, optimizers.items(), strict=True)
for weight, (name, optimizer) in pairs:
    places = [0.0]
    for t in range(1, 1001):
        weight.grad = torch.tensor([100.0 if t <= 10 else 1.0])
        optimizer.step()
        places.append(weight.item())
    steps = [
        f"{places[t - 1] - places[t]:.5f}" for t in (11, 100, 300, 1000)
    ]
    print(f"{name:10}", steps)
    #> Adagrad    ['0.00003', '0.00003', '0.00003', '0.00003']
    #> alpha=0.99 ['0.00033', '0.00051', '0.00138', '0.00978']
    #> alpha=0.9  ['0.00013', '0.00818', '0.01000', '0.01000']
