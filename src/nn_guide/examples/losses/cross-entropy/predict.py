import torch

logits = torch.tensor(
    [[2.0, 0.0, 1.0], [0.0, 3.0, 0.0], [0.0, 1.0, 4.0]]
)
target = torch.tensor([0, 2, 2])
prediction = logits.argmax(dim=1)
print(prediction)
#> tensor([0, 1, 2])
print((prediction == target).float().mean())
#> tensor(0.6667)
print(logits.softmax(dim=1).amax(dim=1))
#> tensor([0.6652, 0.9094, 0.9362])
