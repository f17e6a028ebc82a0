import torch
from torch import nn

log_probs = torch.full((3, 1, 3), 1 / 3).log()
target = torch.tensor([[1, 2]])
ctc = nn.CTCLoss(reduction="sum")  # !
loss = ctc(log_probs, target, input_lengths=(3,), target_lengths=(2,))
print(loss, torch.tensor(5 / 27).log())
#> tensor(1.6864) tensor(-1.6864)
