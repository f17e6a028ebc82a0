import torch

for optim in [torch.optim.SGD, torch.optim.Adam]:
    w = torch.zeros(2, requires_grad=True)
    optimizer = optim([w], lr=0.1)
    loss = 100 * w[0] + 0.01 * w[1]
    loss.backward()
    optimizer.step()
    print(w.detach())
    #> tensor([-1.0000e+01, -1.0000e-03])
    #> tensor([-0.1000, -0.1000])
