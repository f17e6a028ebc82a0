import torch
from torch import nn

for shape in ((), (4,), (4, 1), (4, 3), (4, 1, 32, 32)):
    logits, target = torch.zeros(shape), torch.ones(shape)
    loss = nn.BCELoss()(logits.sigmoid(), target)
    same = nn.BCEWithLogitsLoss()(logits, target)
    print(shape, loss, same)
    #> () tensor(0.6931) tensor(0.6931)
    #> (4,) tensor(0.6931) tensor(0.6931)
    #> (4, 1) tensor(0.6931) tensor(0.6931)
    #> (4, 3) tensor(0.6931) tensor(0.6931)
    #> (4, 1, 32, 32) tensor(0.6931) tensor(0.6931)
