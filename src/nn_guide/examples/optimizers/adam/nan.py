import torch

w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
for gradient in ([1.0, 1.0], [float("nan"), 1.0], [1.0, 1.0]):
    w.grad = torch.tensor(gradient)
    optimizer.step()
    print(w.detach())
    #> tensor([0.9000, 0.9000])
    #> tensor([   nan, 0.8000])
    #> tensor([   nan, 0.7000])

with torch.no_grad():
    w.fill_(1)
w.grad = torch.ones(2)
optimizer.step()
print(w.detach(), optimizer.state[w]["exp_avg_sq"].isnan())
#> tensor([   nan, 0.9000]) tensor([ True, False])
