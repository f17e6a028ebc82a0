# device: cpu
import textwrap

import torch
from torch import nn

embedding = nn.Embedding(10, 3)
for ids in (
    torch.tensor([10]),
    torch.tensor([-1]),
    torch.tensor([1.0]),
):
    try:
        embedding(ids)
    except (IndexError, RuntimeError) as error:
        print(ids.tolist(), textwrap.fill(str(error), 76))
        #> [10] index out of range in self
        #> [-1] index out of range in self
        #> [1.0] Expected tensor for argument #1 'indices' to have one of the following
        #> scalar types: Long, Int; but got torch.FloatTensor instead (while checking
        #> arguments for embedding)
