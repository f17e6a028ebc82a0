import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.3, 0.2]])
logits = torch.tensor([[0.0, 1.0, 0.5]])
for name, input in {
    "probabilities": logits.softmax(dim=1),
    "logits": logits,
    "logarithms": logits.log_softmax(dim=1),
}.items():
    loss = F.kl_div(input, p, reduction="batchmean")
    print(f"{name:13}  {loss.item():7.4f}")
    #> probabilities  -1.3362
    #> logits         -1.4297
    #> logarithms      0.2506
