import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.8], [0.6, 0.4]])

log_probs = p.log().reshape(2, 1, 2)
loss = F.ctc_loss(
    log_probs, torch.tensor([[1]]), (2,), (1,), reduction="sum"
)
print(loss)
#> tensor(0.1278)
