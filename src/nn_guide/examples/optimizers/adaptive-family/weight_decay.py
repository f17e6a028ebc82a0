import torch

w = [torch.ones(1) for _ in range(9)]
optimizers = [
    torch.optim.Adagrad(w[0:1], lr=0.01, weight_decay=0.1),
    torch.optim.RMSprop(w[1:2], lr=0.01, weight_decay=0.1),
    torch.optim.Adadelta(w[2:3], lr=0.01, weight_decay=0.1),
    torch.optim.Adamax(w[3:4], lr=0.01, weight_decay=0.1),
    torch.optim.NAdam(w[4:5], lr=0.01, weight_decay=0.1),
    torch.optim.NAdam(
        w[5:6], lr=0.01, weight_decay=0.1, decoupled_weight_decay=True
    ),
    torch.optim.RAdam(w[6:7], lr=0.01, weight_decay=0.1),
    torch.optim.RAdam(
        w[7:8], lr=0.01, weight_decay=0.1, decoupled_weight_decay=True
    ),
    torch.optim.Adafactor(w[8:9], lr=0.01, weight_decay=0.1),
]
for weight, optimizer in zip(w, optimizers, strict=True):
    places = []
    for _ in range(10):
        weight.grad = torch.zeros(1)
        optimizer.step()
        places.append(f"{weight.item():.4f}")
    print(f"{optimizer.__class__.__name__:9}", places[0], places[-1])
    #> Adagrad   0.9900 0.9503
    #> RMSprop   0.9000 0.5499
    #> Adadelta  1.0000 0.9997
    #> Adamax    0.9900 0.9021
    #> NAdam     0.9894 0.9203
    #> NAdam     0.9990 0.9900
    #> RAdam     0.9990 0.9931
    #> RAdam     0.9990 0.9900
    #> Adafactor 0.9990 0.9900
