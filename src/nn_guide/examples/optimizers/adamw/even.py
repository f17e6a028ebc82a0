import torch

start = torch.tensor([-4.0, 0.5, 100.0])
w = start.clone().requires_grad_()
optimizer = torch.optim.AdamW([w], lr=0.5, weight_decay=0.5)
for t in range(1, 4):
    w.grad = torch.zeros(3)
    optimizer.step()
    print(w.detach(), torch.equal(w, start * 0.75**t))
    #> tensor([-3.0000,  0.3750, 75.0000]) True
    #> tensor([-2.2500,  0.2812, 56.2500]) True
    #> tensor([-1.6875,  0.2109, 42.1875]) True

w.grad = None
optimizer.step()  # (1)!
print(torch.equal(w, start * 0.75**3))
#> True
