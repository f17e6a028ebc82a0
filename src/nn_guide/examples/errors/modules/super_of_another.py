from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()


class Classifier(nn.Module):
    def __init__(self):
        super(Net, self).__init__()


try:
    Classifier()
except TypeError as error:
    print(str(error).partition(":")[0])
    #> super(type, obj)
