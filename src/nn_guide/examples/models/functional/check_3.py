import torch
import torch.nn.functional as F

batch = torch.tensor([[5.0], [15.0]])
for statistics, training in (
    ((torch.zeros(1), torch.ones(1)), False),
    ((torch.zeros(1), torch.ones(1)), True),
    ((None, None), True),
):
    y = F.batch_norm(batch, *statistics, training=training)
    print(y.flatten().round(), statistics[0])
    #> tensor([ 5., 15.]) tensor([0.])
    #> tensor([-1.,  1.]) tensor([1.])
    #> tensor([-1.,  1.]) None
