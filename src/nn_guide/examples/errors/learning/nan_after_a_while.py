import torch


def losses(loss_of, start, lr):
    w, values = torch.tensor(start, requires_grad=True), []
    optimizer = torch.optim.SGD([w], lr=lr)
    while not values or values[-1] == values[-1]:  # (1)!
        loss = loss_of(w)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        values.append(loss.item())
    return [f"{value:.0e}" for value in values[:-1:20] + values[-1:]]


print(losses(lambda w: w**2, start=1.0, lr=2.0))  # (2)!
#> ['1e+00', '1e+19', '1e+38', 'inf', 'inf', 'nan']
print(losses(lambda w: w.pow(2).sqrt(), start=20.0, lr=0.25))  # (3)!
#> ['2e+01', '2e+01', '1e+01', '5e+00', '0e+00', 'nan']
