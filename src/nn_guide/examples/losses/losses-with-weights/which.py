import torch
from torch import nn

weight = torch.tensor([1.0, 2.0, 5.0])
for loss in (
    nn.MSELoss(),
    nn.CrossEntropyLoss(weight=weight),
    nn.BCEWithLogitsLoss(pos_weight=weight),
    nn.LinearCrossEntropyLoss(in_features=8, num_classes=3),
    nn.AdaptiveLogSoftmaxWithLoss(
        in_features=8, n_classes=3, cutoffs=[1]
    ),
):
    parameters = sum(p.numel() for p in loss.parameters())
    print(type(loss).__name__, parameters, *loss.state_dict())
    #> MSELoss 0
    #> CrossEntropyLoss 0 weight
    #> BCEWithLogitsLoss 0 pos_weight
    #> LinearCrossEntropyLoss 24 linear.weight
    #> AdaptiveLogSoftmaxWithLoss 36 head.weight tail.0.0.weight tail.0.1.weight
