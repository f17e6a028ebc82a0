import torch

for set_to_none in (True, False):
    w = torch.tensor([3.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=0.5)
    w.pow(2).backward()
    optimizer.zero_grad(set_to_none=set_to_none)
    grad = w.grad
    optimizer.step()  # (1)!
    print(f"{set_to_none!s:5} grad={grad} w={w.item():.2f}")
    #> True  grad=None w=3.00
    #> False grad=tensor([0.]) w=2.85
