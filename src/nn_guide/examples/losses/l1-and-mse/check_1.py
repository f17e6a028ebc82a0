import torch
import torch.nn.functional as F

target = torch.zeros(10)
one_of_10 = torch.tensor([10.0] + [0.0] * 9)
ten_of_1 = torch.ones(10)
for prediction in (one_of_10, ten_of_1):
    print(F.l1_loss(prediction, target), F.mse_loss(prediction, target))
    #> tensor(1.) tensor(10.)
    #> tensor(1.) tensor(1.)
