import torch
import torch.nn.functional as F

table, indices = torch.eye(3), torch.tensor([2, 0])
print(
    F.embedding(indices, table).equal(torch.embedding(table, indices))
)
#> True
try:
    torch.embedding(indices, table)
except RuntimeError as error:
    print(error)
    #> 'weight' must be 2-D
try:
    torch.dropout(table)
except TypeError as error:
    print(error)
    #> dropout() missing 2 required positional argument: "p", "train"
