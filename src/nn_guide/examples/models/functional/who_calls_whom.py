import inspect
import re

from torch import nn

layers = nn.ReLU, nn.ReLU6, nn.Sigmoid, nn.Tanh, nn.Flatten, nn.LSTM
for layer in layers:
    source = inspect.getsource(layer.forward)
    calls = re.findall(
        r"\b((?:F|torch|_VF)\.\w+|input\.flatten)\(", source
    )
    print(layer.__name__, sorted(set(calls)))  # (1)!
    #> ReLU ['F.relu']
    #> ReLU6 ['F.hardtanh']
    #> Sigmoid ['torch.sigmoid']
    #> Tanh ['torch.tanh']
    #> Flatten ['input.flatten']
    #> LSTM ['_VF.lstm', 'torch.zeros']
