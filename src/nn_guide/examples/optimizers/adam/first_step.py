import torch

for scale in (1e-6, 1e-3, 1.0, 1e6):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1)
    w.grad = torch.tensor([scale, -scale])
    optimizer.step()
    print(f"{scale:g}:", [round(value, 4) for value in w.tolist()])
    #> 1e-06: [-0.099, 0.099]
    #> 0.001: [-0.1, 0.1]
    #> 1: [-0.1, 0.1]
    #> 1e+06: [-0.1, 0.1]
