import torch

logits = torch.tensor([1.0, 2.0, 4.0])
for temperature in (0.1, 1.0, 10.0):
    p = (logits / temperature).softmax(dim=0)
    print(temperature, p.round(decimals=4))
    #> 0.1 tensor([0., 0., 1.])
    #> 1.0 tensor([0.0420, 0.1142, 0.8438])
    #> 10.0 tensor([0.2894, 0.3199, 0.3907])
