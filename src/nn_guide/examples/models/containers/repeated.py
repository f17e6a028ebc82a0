import copy

from torch import nn

layer = nn.Linear(4, 4)
repeated = nn.ModuleList([layer] * 3)
separate = nn.ModuleList(nn.Linear(4, 4) for _ in range(3))
clones = nn.ModuleList(copy.deepcopy(layer) for _ in range(3))

print(repeated)
#> ModuleList(
#>   (0-2): 3 x Linear(in_features=4, out_features=4, bias=True)
#> )
print(str(repeated) == str(separate) == str(clones))
#> True
for layers in (repeated, separate, clones):
    same_object = layers[0] is layers[1]
    same_values = layers[0].weight.equal(layers[1].weight)
    weights = sum(p.numel() for p in layers.parameters())
    keys = list(layers.state_dict())
    print(same_object, same_values, weights, len(keys))
    #> True True 20 6
    #> False False 60 6
    #> False True 60 6
