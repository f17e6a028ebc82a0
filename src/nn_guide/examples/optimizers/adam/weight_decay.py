import torch

for weight_decay in (0, 1e-4, 0.1):
    w = torch.ones(2, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1, weight_decay=weight_decay)
    w.grad = torch.tensor([1.0, 0.0])
    optimizer.step()
    print(weight_decay, [round(value, 3) for value in w.tolist()])
    #> 0 [0.9, 1.0]
    #> 0.0001 [0.9, 0.9]
    #> 0.1 [0.9, 0.9]
