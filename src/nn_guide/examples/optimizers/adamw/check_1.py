import torch

for gradient in (torch.zeros(1), None):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.AdamW([w], lr=0.1, weight_decay=0.5)
    w.grad = gradient
    optimizer.step()
    print(gradient, round(w.item(), 4))
    #> tensor([0.]) 0.95
    #> None 1.0
