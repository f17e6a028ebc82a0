import torch
from torch import nn

w = nn.Parameter(torch.zeros(2))
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9, dampening=0.5)
print(dict(optimizer.state))
#> {}
for _ in range(2):
    w.grad = torch.tensor([1.0, 2.0])
    optimizer.step()
    print(optimizer.state[w])  # (1)!
    #> {'momentum_buffer': tensor([1., 2.])}
    #> {'momentum_buffer': tensor([1.4000, 2.8000])}

plain = torch.optim.SGD([w], lr=0.1)
plain.step()
print(dict(plain.state))  # (2)!
#> {}
