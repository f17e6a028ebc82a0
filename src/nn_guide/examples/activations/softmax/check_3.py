import torch

logits = torch.tensor([2.0, 1.0, 0.0])
for temperature in (0.25, 1.0, 4.0):
    p = torch.softmax(logits / temperature, dim=0)
    print(temperature, [round(v, 2) for v in p.tolist()])
    #> 0.25 [0.98, 0.02, 0.0]
    #> 1.0 [0.67, 0.24, 0.09]
    #> 4.0 [0.42, 0.33, 0.25]
