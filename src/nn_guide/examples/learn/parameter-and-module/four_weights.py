import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
minutes = torch.tensor([4.0, 1.0, 5.0, 0.0, 3.0, 2.0])
rides = torch.stack([km, minutes], dim=1)
fares = torch.tensor([10.7, 11.4, 15.8, 16.1, 19.9, 22.1])
at_night = torch.tensor([13.2, 14.4, 19.3, 20.1, 24.7, 26.9])

w = torch.zeros(2, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
w_night = torch.zeros(2, requires_grad=True)
b_night = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w, b, w_night], lr=0.04)
losses = []
for step in range(1000):
    loss = ((rides @ w + b - fares) ** 2).mean()
    loss += ((rides @ w_night + b_night - at_night) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
for step in [0, 1, 2, 5, 10, 100, 999]:
    print(step, f"{losses[step]:.3f}")
    #> 0 688.253
    #> 1 329.739
    #> 2 162.292
    #> 5 27.365
    #> 10 10.169
    #> 100 7.572
    #> 999 6.965
