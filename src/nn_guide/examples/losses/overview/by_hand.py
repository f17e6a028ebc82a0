import torch
import torch.nn.functional as F

from nn_guide.scratch.losses.reduce import reduce

x, y = torch.tensor([1.0, 2.0, 6.0]), torch.zeros(3)
for how in ("none", "mean", "sum"):
    print(
        how, reduce((x - y).abs(), how), F.l1_loss(x, y, reduction=how)
    )
    #> none tensor([1., 2., 6.]) tensor([1., 2., 6.])
    #> mean tensor(3.) tensor(3.)
    #> sum tensor(9.) tensor(9.)
