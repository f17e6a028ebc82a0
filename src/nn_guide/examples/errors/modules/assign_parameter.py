from torch import nn

layer = nn.Linear(4, 2)
for wrong in (
    lambda: setattr(layer, "bias", 0.0),
    lambda: layer.register_parameter("scale", 1.0),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> cannot assign 'float' as parameter 'bias' (torch.nn.Parameter or None expected)
        #> cannot assign 'float' object to parameter 'scale' (torch.nn.Parameter or None required)
