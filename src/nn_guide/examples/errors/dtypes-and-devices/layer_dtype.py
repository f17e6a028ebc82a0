# device: cpu
import torch
import torch.nn.functional as F
from torch import nn

x = torch.ones(1, 3, 4, dtype=torch.float64)
y = x.float()
for wrong in (
    lambda: nn.LSTM(4, 2)(x),
    lambda: nn.LayerNorm(4)(x),
    lambda: F.scaled_dot_product_attention(x, y, y),
    lambda: torch.bmm(y, x.mT),
):
    try:
        wrong()
    except (RuntimeError, ValueError) as error:
        print(error)
        #> RNN input dtype (torch.float64) does not match weight dtype (torch.float32). Convert input: input.to(torch.float32), or convert model: model.to(torch.float64)
        #> mixed dtype (CPU): all inputs must share same datatype.
        #> Expected query, key, and value to have the same dtype, but got query.dtype: double key.dtype: float and value.dtype: float instead.
        #> expected scalar type Float but found Double
