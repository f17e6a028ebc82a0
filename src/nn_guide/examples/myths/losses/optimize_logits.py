import torch
from torch import nn

target = torch.tensor([[0.5, 0.3, 0.2]])
logits = torch.tensor([[0.2, 0.5, 0.3]]).log().requires_grad_()  # (1)!
criterion = nn.KLDivLoss(reduction="batchmean")
optimizer = torch.optim.SGD([logits], lr=1.0)
for _ in range(100):
    optimizer.zero_grad()
    criterion(logits.log_softmax(dim=1), target).backward()
    optimizer.step()
print(logits.is_leaf, logits.softmax(dim=1))
#> True tensor([[0.5000, 0.3000, 0.2000]], grad_fn=<SoftmaxBackward0>)
