import torch

tariff = torch.tensor([0.0, 2.0])
for answer in [0.0, 0.5, 1.0, 1.5, 2.0]:
    loss = ((answer - tariff) ** 2).mean()
    print(answer, f"{loss:.2f}")
    #> 0.0 2.00
    #> 0.5 1.25
    #> 1.0 1.00
    #> 1.5 1.25
    #> 2.0 2.00
