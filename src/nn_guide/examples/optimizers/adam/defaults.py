import torch

w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.Adam([w])
for name in ("lr", "betas", "eps", "weight_decay", "amsgrad"):
    print(name, optimizer.defaults[name])
    #> lr 0.001
    #> betas (0.9, 0.999)
    #> eps 1e-08
    #> weight_decay 0
    #> amsgrad False
w.grad = torch.tensor([1e-3, 1e3])
optimizer.step()
print([round(value, 4) for value in w.tolist()])
#> [-0.001, -0.001]
