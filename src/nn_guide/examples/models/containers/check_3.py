from torch import nn

old = {name: nn.Linear(4, 4) for name in ("first", "last")}
new = {name: nn.Linear(4, 4) for name in ("first", "middle", "last")}
for wrap in (
    lambda layers: nn.ModuleList(layers.values()),
    nn.ModuleDict,
):
    saved = wrap(old).state_dict()
    answer = wrap(new).load_state_dict(saved, strict=False)
    print(answer.missing_keys)
    #> ['2.weight', '2.bias']
    #> ['middle.weight', 'middle.bias']
