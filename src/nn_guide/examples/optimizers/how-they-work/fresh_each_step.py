import torch


def train(fresh):
    w = torch.tensor([3.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.01, momentum=0.9)
    for _ in range(10):
        if fresh:
            optimizer = torch.optim.SGD([w], lr=0.01, momentum=0.9)
        optimizer.zero_grad()
        w.pow(2).sum().backward()
        optimizer.step()
    return round(w.item(), 2)


print(train(fresh=False), train(fresh=True))
#> 0.92 2.45
