import torch
import torch.nn.functional as F

both = torch.tensor([[1.0, 1.0, 0.0]])
for size in (1.0, 10.0, 100.0):
    logits = size * torch.tensor([[1.0, 1.0, -1.0]])
    competing = F.cross_entropy(logits, both / 2)
    apart = F.binary_cross_entropy_with_logits(logits, both)
    print(size, f"{competing:.4f} {apart:.4f}")
    #> 1.0 0.7586 0.3133
    #> 10.0 0.6931 0.0000
    #> 100.0 0.6931 0.0000
