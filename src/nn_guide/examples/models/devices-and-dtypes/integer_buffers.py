import torch
from torch import nn

norm = nn.BatchNorm1d(4).to(torch.bfloat16)
for name, tensor in norm.state_dict().items():
    print(f"{name:19} {tensor.dtype}")
    #> weight              torch.bfloat16
    #> bias                torch.bfloat16
    #> running_mean        torch.bfloat16
    #> running_var         torch.bfloat16
    #> num_batches_tracked torch.int64

try:
    norm.to(torch.int64)
except TypeError as error:
    print(error)
    #> nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.int64
