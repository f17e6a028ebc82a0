# device: cpu
import torch
import torch.nn.functional as F

log_probs = torch.zeros(1, 2, 3).log_softmax(dim=2)
targets = torch.tensor([[1 + 3], [1]])
for other in (0.5, 0.01):
    log_probs[0, 1, 1] = torch.tensor(other).log()
    losses = F.ctc_loss(
        log_probs, targets, (1, 1), (1, 1), reduction="none"
    )
    print((-losses).exp())
    #> tensor([0.5000, 0.5000])
    #> tensor([0.0100, 0.0100])
