from torch import nn

layers = nn.ReLU(), nn.Sigmoid(), nn.Tanh(), nn.MaxPool2d(2), nn.PReLU()
for layer in layers:
    parameters = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__:9} {parameters}")
    #> ReLU      0
    #> Sigmoid   0
    #> Tanh      0
    #> MaxPool2d 0
    #> PReLU     1
