from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()


class Classifier(nn.Module):
    def __init__(self):
        super(Net, self).__init__()  # (1)!


try:
    Classifier()
except TypeError as error:
    print(type(error).__name__, str(error).partition(":")[0])
    #> TypeError super(type, obj)

del globals()["Net"]  # (2)!
try:
    Classifier()
except NameError as error:
    print(type(error).__name__, error)
    #> NameError name 'Net' is not defined
