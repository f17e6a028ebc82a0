import torch

scores = torch.tensor([[2.0, 0.0, 1.0]], requires_grad=True)
tariff = torch.tensor([2])
right = scores.argmax(dim=1) == tariff
loss = 1 - right.float().mean()
print(loss)
#> tensor(1.)

try:
    loss.backward()
except RuntimeError as error:
    print(error)
    #> element 0 of tensors does not require grad and does not have a grad_fn
