from torch import nn

layers = nn.ModuleDict()
for key in (
    "block.0",
    "",
    "keys",
    "type",
    "training",
    0,
    "block_0",
    "0",
    "2 x",
):
    try:
        layers[key] = nn.ReLU()
    except (KeyError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
        #> KeyError: 'module name can\'t contain ".", got: block.0'
        #> KeyError: 'module name can\'t be empty string ""'
        #> KeyError: "attribute 'keys' already exists"
        #> KeyError: "attribute 'type' already exists"
        #> KeyError: "attribute 'training' already exists"
        #> TypeError: module name should be a string. Got int
print(list(layers))
#> ['block_0', '0', '2 x']

try:
    layers.get("tanh")
except AttributeError as error:
    print(error)
    #> 'ModuleDict' object has no attribute 'get'
