from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
for name in ("head", "0.weight"):
    try:
        model.get_submodule(name)
    except AttributeError as error:
        print(error)
        #> Sequential has no attribute `head`
        #> `weight` is not an nn.Module
