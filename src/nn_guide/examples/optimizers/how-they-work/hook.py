import torch

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)


def at_least_2(optimizer, args, kwargs):
    with torch.no_grad():
        w.clamp_(min=2.0)


handle = optimizer.register_step_post_hook(at_least_2)
for _ in range(4):
    optimizer.zero_grad()
    w.pow(2).sum().backward()
    optimizer.step()
    print(f"{w.item():.3f}")
    #> 2.400
    #> 2.000
    #> 2.000
    #> 2.000
handle.remove()
