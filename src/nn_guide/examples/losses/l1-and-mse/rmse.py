import torch
import torch.nn.functional as F

target = torch.tensor([1.0, 2.0, 3.0])
for eps in (0, 1e-8):
    prediction = target.clone().requires_grad_()
    rmse = torch.sqrt(F.mse_loss(prediction, target) + eps)
    rmse.backward()
    print(f"eps {eps}:", prediction.grad)
    #> eps 0: tensor([nan, nan, nan])
    #> eps 1e-08: tensor([0., 0., 0.])

x, y = torch.tensor([[0.0, 0.0], [3.0, 4.0]]), torch.zeros(2, 2)
each = torch.stack([F.mse_loss(x[i], y[i]).sqrt() for i in range(2)])
print(each.mean(), F.mse_loss(x, y).sqrt())
#> tensor(1.7678) tensor(2.5000)
