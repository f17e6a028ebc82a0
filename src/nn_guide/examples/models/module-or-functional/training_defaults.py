import inspect

import torch.nn.functional as F

for function in (
    F.dropout,
    F.dropout2d,
    F.alpha_dropout,
    F.rrelu,
    F.batch_norm,
):
    default = inspect.signature(function).parameters["training"].default
    print(f"F.{function.__name__:13} training={default}")
    #> F.dropout       training=True
    #> F.dropout2d     training=True
    #> F.alpha_dropout training=False
    #> F.rrelu         training=False
    #> F.batch_norm    training=False
