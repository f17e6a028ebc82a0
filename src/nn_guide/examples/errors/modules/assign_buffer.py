from torch import nn

norm = nn.BatchNorm1d(2)
for wrong in (
    lambda: norm.register_buffer("count", 0),
    lambda: setattr(norm, "running_mean", 0.0),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
        #> cannot assign 'int' object to buffer 'count' (torch Tensor or None required)
        #> cannot assign 'float' as buffer 'running_mean' (torch.nn.Buffer, torch.Tensor or None expected)
