from torch import nn

for layer in (
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.CrossEntropyLoss(),
    nn.PReLU(),
    nn.BatchNorm1d(3, affine=False),
    nn.AdaptiveLogSoftmaxWithLoss(8, 10, cutoffs=[4]),
    nn.LinearCrossEntropyLoss(8, 10),
):
    parameters = list(layer.parameters())
    buffers = list(layer.buffers())
    print(
        f"{type(layer).__name__:26} {len(parameters)} {len(buffers)}"
    )  # (1)!
    #> ReLU                       0 0
    #> MaxPool2d                  0 0
    #> CrossEntropyLoss           0 0
    #> PReLU                      1 0
    #> BatchNorm1d                0 3
    #> AdaptiveLogSoftmaxWithLoss 3 0
    #> LinearCrossEntropyLoss     1 0
