import torch

for centered in (False, True):
    w = torch.zeros(1, dtype=torch.float64)
    optimizer = torch.optim.RMSprop(
        [w], lr=0.01, alpha=0.9, centered=centered
    )
    places = [0.0]
    for _ in range(200):
        w.grad = torch.ones_like(w)
        optimizer.step()
        places.append(w.item())
    times = (1, 10, 50, 100, 200)
    print([round(places[t - 1] - places[t], 2) for t in times])
    #> [0.03, 0.01, 0.01, 0.01, 0.01]
    #> [0.03, 0.02, 0.14, 1.94, 376.34]
