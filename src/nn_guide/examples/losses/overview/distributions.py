import torch
from torch import nn

p = torch.tensor([[0.5, 0.25, 0.25]])
q = torch.tensor([[0.25, 0.25, 0.5]])
kl = nn.KLDivLoss(reduction="batchmean")(p.log(), q)
print(f"KLDivLoss {kl:.4f} {(q * (q / p).log()).sum():.4f}")
#> KLDivLoss 0.1733 0.1733

steps = torch.tensor([[[0.6, 0.4]], [[0.5, 0.5]]])
one = torch.tensor([1])
ctc = nn.CTCLoss()(
    steps.log(), torch.tensor([[1]]), torch.tensor([2]), one
)
paths = torch.tensor(0.4 * 0.5 + 0.4 * 0.5 + 0.6 * 0.5)
print(f"CTCLoss   {ctc:.4f} {-paths.log():.4f}")
#> CTCLoss   0.3567 0.3567
