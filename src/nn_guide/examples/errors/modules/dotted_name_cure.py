from torch import nn

names = ["layer2.relu", "layer2.pool"]
layers = {name.replace(".", "_"): nn.ReLU() for name in names}
print(list(nn.ModuleDict(layers)))
#> ['layer2_relu', 'layer2_pool']
