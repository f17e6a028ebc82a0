import torch

for options in ({}, {"momentum": 0.9}, {"weight_decay": 0.5}):
    for set_to_none in (True, False):
        w = torch.tensor([3.0], requires_grad=True)
        optimizer = torch.optim.SGD([w], lr=0.1, **options)
        w.pow(2).sum().backward()
        optimizer.step()
        before = w.item()
        optimizer.zero_grad(set_to_none=set_to_none)
        optimizer.step()
        print(f"{options} grad={w.grad} {before:.2f} -> {w.item():.2f}")
        #> {} grad=None 2.40 -> 2.40
        #> {} grad=tensor([0.]) 2.40 -> 2.40
        #> {'momentum': 0.9} grad=None 2.40 -> 2.40
        #> {'momentum': 0.9} grad=tensor([0.]) 2.40 -> 1.86
        #> {'weight_decay': 0.5} grad=None 2.25 -> 2.25
        #> {'weight_decay': 0.5} grad=tensor([0.]) 2.25 -> 2.14
