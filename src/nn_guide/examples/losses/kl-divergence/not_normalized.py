import torch
import torch.nn.functional as F

p = torch.tensor([[0.5, 0.3, 0.2]])
for factor in (0.5, 1.0, 2.0):
    loss = F.kl_div((factor * p).log(), p, reduction="batchmean")
    print(f"q adds up to {factor}: {loss:z7.4f}")
    #> q adds up to 0.5:  0.6931
    #> q adds up to 1.0:  0.0000
    #> q adds up to 2.0: -0.6931
