import torch
from torch import nn

x = torch.tensor([[1.0, 2.0], [3.0, -1.0]])
with_decay, with_penalty = (
    nn.Parameter(torch.ones(2)) for _ in range(2)
)
decaying = torch.optim.SGD(
    [with_decay], lr=0.1, momentum=0.9, weight_decay=0.2
)
plain = torch.optim.SGD([with_penalty], lr=0.1, momentum=0.9)
for _ in range(10):
    decaying.zero_grad()
    (x @ with_decay).square().mean().backward()
    decaying.step()

    plain.zero_grad()
    loss = (x @ with_penalty).square().mean()
    (loss + 0.2 / 2 * with_penalty.square().sum()).backward()  # (1)!
    plain.step()
print(torch.allclose(with_decay, with_penalty, atol=1e-6))
#> True

w = nn.Parameter(torch.ones(()))
optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=0.2)
for _ in range(3):
    w.grad = torch.zeros(())
    optimizer.step()
    print(f"{w.item():.4f}")  # (2)!
    #> 0.9800
    #> 0.9604
    #> 0.9412
