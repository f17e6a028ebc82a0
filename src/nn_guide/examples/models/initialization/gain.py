from torch import nn

for name, slope in (
    ("linear", None),
    ("sigmoid", None),
    ("tanh", None),
    ("relu", None),
    ("leaky_relu", 0.2),
    ("selu", None),
):
    print(f"{name:10} {nn.init.calculate_gain(name, slope):.4f}")
    #> linear     1.0000
    #> sigmoid    1.0000
    #> tanh       1.6667
    #> relu       1.4142
    #> leaky_relu 1.3868
    #> selu       0.7500

try:
    nn.init.calculate_gain("gelu")
except ValueError as error:
    print(error)
    #> Unsupported nonlinearity gelu
