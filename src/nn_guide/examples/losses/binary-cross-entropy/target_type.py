import torch
from torch import nn

logits, p = torch.zeros(3), torch.full((3,), 0.5)
labels = torch.tensor([1, 0, 1])
for criterion, input, target in (
    (nn.BCEWithLogitsLoss(), logits, labels),
    (nn.BCELoss(), p, labels),
    (nn.BCELoss(), p, labels.double()),
):
    try:
        criterion(input, target)
    except RuntimeError as error:
        print(error)
        #> result type Float can't be cast to the desired output type Long
        #> Found dtype Long but expected Float
        #> Found dtype Double but expected Float
print(nn.BCEWithLogitsLoss()(logits, labels.float()))
#> tensor(0.6931)
print(nn.BCEWithLogitsLoss()(logits, labels.double()).dtype)
#> torch.float64
