import torch


def train(way):
    w = torch.tensor([3.0], requires_grad=way != "requires_grad=False")
    free = torch.tensor([1.0], requires_grad=True)
    group = {"params": [w], "lr": 0.0 if way == "lr=0" else 0.1}
    optimizer = torch.optim.Adam([free], lr=0.1, weight_decay=0.1)
    if way != "left out":
        optimizer.add_param_group(group)
    if way == "gradient times 0":
        w.register_hook(lambda grad: 0 * grad)
    for _ in range(10):
        optimizer.zero_grad()
        (free * w.pow(2)).sum().backward()
        optimizer.step()
    grad = "None" if w.grad is None else "tensor"
    state = len(optimizer.state[w])
    print(f"{way:20} {w.item():.2f} grad={grad:6} state={state}")
    #> requires_grad=False  3.00 grad=None   state=0
    #> left out             3.00 grad=tensor state=0
    #> lr=0                 3.00 grad=tensor state=3
    #> gradient times 0     2.01 grad=tensor state=3


for way in (
    "requires_grad=False",
    "left out",
    "lr=0",
    "gradient times 0",
):
    train(way)
