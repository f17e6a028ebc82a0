# tolerance: 0.02
import torch

names = ["Adagrad", "RMSprop", "Adadelta", "Adamax", "NAdam", "RAdam"]
names.append("Adafactor")
for name in names:
    row = []
    for lr in (0.001, 0.01, 1.0):
        w = torch.tensor([1.0, 1.0], requires_grad=True)
        optimizer = getattr(torch.optim, name)([w], lr=lr)
        losses = []
        for _ in range(200):
            optimizer.zero_grad()
            loss = (w * torch.tensor([1.0, 0.1])).square().sum()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        row += [losses[-1], max(losses)]
    print(f"{name:9}", *[f"{loss:6.2f}" for loss in row])
    #> Adagrad     0.96   1.01   0.56   1.01   0.00   1.01
    #> RMSprop     0.50   1.01   0.00   1.01   0.00  81.81
    #> Adadelta    1.01   1.01   0.99   1.01   0.11   1.01
    #> Adamax      0.65   1.01   0.01   1.01   0.00   1.01
    #> NAdam       0.67   1.01   0.00   1.01   0.00   2.00
    #> RAdam       0.91   1.01   0.31   1.01   0.00   1.01
    #> Adafactor   0.69   1.01   0.05   1.01   0.00   1.01
