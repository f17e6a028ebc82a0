import torch
import torch.nn.functional as F
from torch import nn

log_probs = torch.randn(8, 2, 5).log_softmax(dim=2)
padded = torch.tensor([[1, 2, 3], [4, 4, 0]])  # (1)!
joined = torch.tensor([1, 2, 3, 4, 4])
input_lengths = torch.tensor([8, 6])
target_lengths = torch.tensor([3, 2])

ctc = nn.CTCLoss()
loss = ctc(log_probs, padded, input_lengths, target_lengths)
same = ctc(log_probs, joined, input_lengths, target_lengths)
print(torch.allclose(same, loss))
#> True
print(torch.allclose(ctc(log_probs, padded, (8, 6), (3, 2)), loss))
#> True
function = F.ctc_loss(log_probs, padded, input_lengths, target_lengths)
print(torch.equal(function, loss))
#> True

one = nn.CTCLoss(reduction="none")
together = one(log_probs, padded, (8, 6), (3, 2))
alone = one(
    log_probs[:6, 1], joined[3:], torch.tensor(6), torch.tensor(2)
)  # (2)!
print(torch.allclose(together[1], alone), together.shape, alone.shape)
#> True torch.Size([2]) torch.Size([])
