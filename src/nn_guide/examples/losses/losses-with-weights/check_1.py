from torch import nn

adaptive = nn.AdaptiveLogSoftmaxWithLoss(16, 100, cutoffs=[10, 40])
print(adaptive.head.weight.shape)
#> torch.Size([12, 16])
for cluster in adaptive.tail:
    print(cluster[1].weight.shape)
    #> torch.Size([30, 4])
    #> torch.Size([60, 1])
