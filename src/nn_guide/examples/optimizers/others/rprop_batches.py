import torch

data = torch.tensor([0.0] * 9 + [10.0])
for method, lr in ((torch.optim.SGD, 0.01), (torch.optim.Rprop, 0.01)):
    for batches in ([data], data.split(1)):
        w = torch.tensor(5.0, requires_grad=True)
        optimizer = method([w], lr=lr)
        for _ in range(500):
            for batch in batches:
                optimizer.zero_grad()
                ((w - batch) ** 2).mean().backward()
                optimizer.step()
        error = abs(w.item() - data.mean().item())
        row = f"{len(batches)} batches: off by {error:.1f}"
        print(f"{method.__name__}, {row}")
        #> SGD, 1 batches: off by 0.0
        #> SGD, 10 batches: off by 0.1
        #> Rprop, 1 batches: off by 0.0
        #> Rprop, 10 batches: off by 1.0
