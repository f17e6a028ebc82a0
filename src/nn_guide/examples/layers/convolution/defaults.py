import inspect

from torch import nn

for name, parameter in inspect.signature(nn.Conv2d).parameters.items():
    required = parameter.default is parameter.empty
    print(name, "required" if required else repr(parameter.default))
    #> in_channels required
    #> out_channels required
    #> kernel_size required
    #> stride 1
    #> padding 0
    #> dilation 1
    #> groups 1
    #> bias True
    #> padding_mode 'zeros'
    #> device None
    #> dtype None
