from torch import nn

names = [name for name in dir(nn) if name.endswith("Loss")]
required = {
    "AdaptiveLogSoftmaxWithLoss": (4, 6, [2]),
    "LinearCrossEntropyLoss": (4, 3),
}
print(len(names))
#> 23
for name in names:
    loss = getattr(nn, name)(*required.get(name, ()))
    for parameter, tensor in loss.named_parameters():
        print(name, parameter, tuple(tensor.shape))
        #> AdaptiveLogSoftmaxWithLoss head.weight (3, 4)
        #> AdaptiveLogSoftmaxWithLoss tail.0.0.weight (1, 4)
        #> AdaptiveLogSoftmaxWithLoss tail.0.1.weight (4, 1)
        #> LinearCrossEntropyLoss linear.weight (3, 4)
