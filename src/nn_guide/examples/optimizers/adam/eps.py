import torch

for eps in (1e-8, 1e-4, 1.0):
    w = torch.zeros(4, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.1, eps=eps)
    w.grad = torch.tensor([1e-10, 1e-8, 1e-4, 1.0])
    optimizer.step()
    print(eps, [round(-value, 3) for value in w.tolist()])
    #> 1e-08 [0.001, 0.05, 0.1, 0.1]
    #> 0.0001 [0.0, 0.0, 0.05, 0.1]
    #> 1.0 [0.0, 0.0, 0.0, 0.05]
