import torch
from torch import nn

body, spare, head = nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(
    [*body.parameters(), *spare.parameters()], lr=0.1
)
layers = {"body": body, "spare": spare, "head": head}
before = {
    name: layer.weight.detach().clone()
    for name, layer in layers.items()
}

for _ in range(2):
    loss = head(body(torch.ones(4, 2))).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

for name, layer in layers.items():
    grad = "None" if layer.weight.grad is None else "tensor"
    moved = not torch.equal(layer.weight, before[name])
    print(f"{name:5} grad={grad:6} moved={moved}")
    #> body  grad=tensor moved=True
    #> spare grad=None   moved=False
    #> head  grad=tensor moved=False
print(head.bias.grad)
#> tensor([2.])
