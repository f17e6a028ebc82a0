import torch

for options in ({}, {"momentum": 0.9, "dampening": 0.9}):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.01, **options)
    for _ in range(50):
        optimizer.zero_grad()
        w.sum().backward()
        optimizer.step()
    print(options, round(w.item(), 4))
    #> {} -0.5
    #> {'momentum': 0.9, 'dampening': 0.9} -0.5
