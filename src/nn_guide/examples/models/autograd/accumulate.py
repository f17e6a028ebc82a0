import torch

w = torch.tensor(3.0, requires_grad=True)
for _ in range(3):
    loss = w**2
    loss.backward()
    print(w.grad)
    #> tensor(6.)
    #> tensor(12.)
    #> tensor(18.)
