import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.dropout = nn.Dropout(0.5)

    def forward(self, x):
        return {
            "nn.Dropout": self.dropout(x),
            "F.dropout, training=self.training": F.dropout(
                x, 0.5, training=self.training
            ),
            "F.dropout": F.dropout(x, 0.5),  # (1)!
        }


model = Net()
x = torch.ones(10_000)
outputs = model.train()(x), model.eval()(x)  # (2)!
for form in outputs[0]:
    train, evaluation = (
        int((output[form] == 0).sum()) for output in outputs
    )
    print(f"{form:33}  train {train}  eval {evaluation:4}")
    #> nn.Dropout                         train 5046  eval    0
    #> F.dropout, training=self.training  train 5086  eval    0
    #> F.dropout                          train 4966  eval 5045
