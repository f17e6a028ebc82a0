from torch import nn

norm = nn.BatchNorm1d(4)
for init in nn.init.kaiming_normal_, nn.init.orthogonal_:
    try:
        init(norm.weight)
    except ValueError as error:
        print(error)
        #> Fan in and fan out can not be computed for tensor with fewer than 2 dimensions
        #> Only tensors with 2 or more dimensions are supported
