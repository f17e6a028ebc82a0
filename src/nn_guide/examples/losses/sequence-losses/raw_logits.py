import torch
import torch.nn.functional as F

logits = torch.tensor([[0.0, 6.0, 0.0], [0.0, 0.0, 6.0]]).unsqueeze(1)
target, lengths = torch.tensor([[1, 2]]), ((2,), (2,))
for log_probs in (
    logits,
    logits.softmax(dim=2),
    logits.log_softmax(dim=2),
):
    print(F.ctc_loss(log_probs, target, *lengths, reduction="sum"))
    #> tensor(-12.)
    #> tensor(-1.9901)
    #> tensor(0.0099)
