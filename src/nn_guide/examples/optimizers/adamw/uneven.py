import torch

for name in ("Adam", "AdamW"):
    w = torch.ones(3, requires_grad=True)
    optimizer = getattr(torch.optim, name)(
        [w], lr=0.01, weight_decay=0.1
    )
    for _ in range(25):
        for sign in (1, -1, -1, 1):
            w.grad = sign * torch.tensor([100.0, 0.01, 0.0])
            optimizer.step()
    print(name, [round(value, 3) for value in w.tolist()])
    #> Adam [0.993, 0.229, 0.224]
    #> AdamW [0.9, 0.9, 0.905]
print(round((1 - 0.01 * 0.1) ** 100, 3))
#> 0.905
