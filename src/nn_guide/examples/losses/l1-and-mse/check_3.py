import torch
import torch.nn.functional as F

minutes = torch.tensor([1.0, 1.0, 1.0, 1.0, 16.0])
guesses = torch.arange(0.0, 17.0)
for loss in (F.l1_loss, F.mse_loss):
    losses = [loss(guess.expand(5), minutes) for guess in guesses]
    best = guesses[torch.stack(losses).argmin()].item()
    print(loss.__name__, best, "for all:", 5 * best)
    #> l1_loss 1.0 for all: 5.0
    #> mse_loss 4.0 for all: 20.0
