import torch

w = [torch.ones(1) for _ in range(7)]
optimizers = [
    torch.optim.Adagrad(w[0:1], maximize=True),
    torch.optim.RMSprop(w[1:2], maximize=True),
    torch.optim.Adadelta(w[2:3], maximize=True),
    torch.optim.Adamax(w[3:4], maximize=True),
    torch.optim.NAdam(w[4:5], maximize=True),
    torch.optim.RAdam(w[5:6], maximize=True),
    torch.optim.Adafactor(w[6:7], maximize=True),
]
for weight, optimizer in zip(w, optimizers, strict=True):
    weight.grad = torch.ones(1)
    optimizer.step()
print([f"{weight.item():.3f}" for weight in w])
#> ['1.010', '1.100', '1.003', '1.002', '1.002', '1.001', '1.010']
