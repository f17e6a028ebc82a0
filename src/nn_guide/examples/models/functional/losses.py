import torch
import torch.nn.functional as F

x, t = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 4.0, 7.0])
print(F.mse_loss(x, t), ((x - t) ** 2).mean())
#> tensor(6.6667) tensor(6.6667)
print(F.l1_loss(x, t), (x - t).abs().mean())
#> tensor(2.) tensor(2.)
print(
    F.l1_loss(x, t, reduction="sum"),
    torch.linalg.vector_norm(x - t, ord=1),
)
#> tensor(6.) tensor(6.)

logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 1.0, 3.0]])
classes = torch.tensor([0, 1])
p = logits.exp() / logits.exp().sum(dim=1, keepdim=True)
by_hand = -p[[0, 1], classes].log().mean()
print(F.cross_entropy(logits, classes), by_hand)  # (1)!
#> tensor(1.2047) tensor(1.2047)
