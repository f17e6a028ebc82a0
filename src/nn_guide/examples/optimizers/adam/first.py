import torch

w = torch.tensor([1.0, -2.0, 3.0], requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)  # !
for _ in range(3):
    optimizer.zero_grad()
    (w**2).sum().backward()
    optimizer.step()
    print(w.detach())
    #> tensor([ 0.9000, -1.9000,  2.9000])
    #> tensor([ 0.8004, -1.8002,  2.8001])
    #> tensor([ 0.7016, -1.7006,  2.7004])
