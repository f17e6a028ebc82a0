import torch
import torch.nn.functional as F

for reduction in ("sum", "mean"):
    for size in (1, 9, 99):  # (1)!
        x = y = torch.ones(size, 1)
        w = torch.zeros(1, requires_grad=True)
        lr = 0.2 / size if reduction == "sum" else 0.2
        optimizer = torch.optim.SGD([w], lr=lr)
        for _ in range(100):
            loss = (
                F.mse_loss(x * w, y, reduction=reduction)
                + w.pow(2).sum()
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        print(reduction, size, f"{w.item():.2f}")
        #> sum 1 0.50
        #> sum 9 0.90
        #> sum 99 0.99
        #> mean 1 0.50
        #> mean 9 0.50
        #> mean 99 0.50
