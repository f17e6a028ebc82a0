import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0])
fare = torch.tensor([2.6, 4.8, 7.6, 10.0])

for w in [1.0, 2.0, 3.0, 4.0]:
    error = w * km - fare
    loss = (error**2).mean()
    print(w, f"{loss:.2f}")
    #> 1.0 16.89
    #> 2.0 1.89
    #> 3.0 1.89
    #> 4.0 16.89
