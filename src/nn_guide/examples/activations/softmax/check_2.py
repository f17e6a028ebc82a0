import torch

logits = torch.tensor([[2.0, 0.0], [2.0, 0.0], [2.0, 0.0], [2.0, 0.0]])
for dim in (0, 1):
    p = torch.softmax(logits, dim=dim)
    print(dim, [round(v, 2) for v in p[0].tolist()])
    #> 0 [0.25, 0.25]
    #> 1 [0.88, 0.12]
