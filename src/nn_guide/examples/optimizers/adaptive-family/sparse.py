import torch
from torch import nn

names = ["Adagrad", "RMSprop", "Adadelta", "Adamax", "NAdam", "RAdam"]
names.append("Adafactor")
torch.sparse.check_sparse_tensor_invariants.disable()
for name in names:
    table = nn.Embedding(4, 2, sparse=True)
    optimizer = getattr(torch.optim, name)(table.parameters())
    table(torch.tensor([1])).sum().backward()
    try:
        optimizer.step()
        print(name, table.weight.grad.is_sparse)
        #> Adagrad True
    except RuntimeError as error:
        print(error)
        #> RMSprop does not support sparse gradients
        #> Adadelta does not support sparse gradients
        #> Adamax does not support sparse gradients
        #> NAdam does not support sparse gradients
        #> RAdam does not support sparse gradients
        #> Adafactor does not support sparse gradients
