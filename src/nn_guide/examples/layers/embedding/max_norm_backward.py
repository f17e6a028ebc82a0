import textwrap

import torch
from torch import nn

embedding, ids = nn.Embedding(3, 2, max_norm=0.1), torch.tensor([0, 1])
before = embedding.weight.detach().clone()
with torch.no_grad():
    embedding.eval()(ids)
print(torch.equal(embedding.weight, before))
#> False

penalty = embedding.weight.square().sum()
try:
    (penalty + embedding(ids).sum()).backward()
except RuntimeError as error:
    print(textwrap.fill(str(error).partition(": ")[0], 76))
    #> one of the variables needed for gradient computation has been modified by an
    #> inplace operation

vectors = embedding(ids)
penalty = embedding.weight.square().sum()
(penalty + vectors.sum()).backward()
