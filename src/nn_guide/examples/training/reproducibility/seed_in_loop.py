import torch
import torch.nn.functional as F

for _ in range(2):
    torch.manual_seed(0)
    print("inside:", F.dropout(torch.ones(6), p=0.5).tolist())
    #> inside: [0.0, 0.0, 2.0, 0.0, 0.0, 0.0]
    #> inside: [0.0, 0.0, 2.0, 0.0, 0.0, 0.0]

torch.manual_seed(0)
for _ in range(2):
    print("before:", F.dropout(torch.ones(6), p=0.5).tolist())
    #> before: [0.0, 0.0, 2.0, 0.0, 0.0, 0.0]
    #> before: [2.0, 2.0, 0.0, 2.0, 2.0, 2.0]
