import torch
import torch.nn.functional as F

five = torch.tensor([5])
for stars in (4, 1):
    scores = 9.0 * F.one_hot(torch.tensor([stars]), num_classes=6)
    of_class = F.cross_entropy(scores, five)
    of_number = F.mse_loss(torch.tensor([float(stars)]), five.float())
    print(stars, f"{of_class:.2f} {of_number:.2f}")
    #> 4 9.00 1.00
    #> 1 9.00 16.00
