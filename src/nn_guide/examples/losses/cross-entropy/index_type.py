import torch
import torch.nn.functional as F

for logits in (torch.zeros(2, 3), torch.zeros(2, 3, 4)):
    target = torch.ones_like(logits[:, 0])
    for dtype in (torch.int64, torch.uint8, torch.int32):
        try:
            F.cross_entropy(logits, target.to(dtype))
            outcome = "accepted"
        except RuntimeError:
            outcome = "refused"
        print(tuple(logits.shape), dtype, outcome)
        #> (2, 3) torch.int64 accepted
        #> (2, 3) torch.uint8 accepted
        #> (2, 3) torch.int32 refused
        #> (2, 3, 4) torch.int64 accepted
        #> (2, 3, 4) torch.uint8 refused
        #> (2, 3, 4) torch.int32 refused
