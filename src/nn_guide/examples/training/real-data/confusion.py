import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.training.digits import digits

train, validation, _ = digits()
model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
pictures, classes = train[:]
for _ in range(200):  # (1)!
    optimizer.zero_grad()
    F.cross_entropy(model(pictures), classes).backward()
    optimizer.step()

pictures, classes = validation[:]
predicted = model(pictures).argmax(dim=1)
pairs = 10 * classes + predicted
matrix = torch.bincount(pairs, minlength=100).view(10, 10)
print(matrix[8])
#> tensor([ 0,  1,  0,  0,  0,  1,  0,  0, 27,  0])
print("right:", matrix.trace().item(), "of", matrix.sum().item())
#> right: 286 of 300
for true, taken in (matrix.fill_diagonal_(0) >= 2).nonzero().tolist():
    print(f"{true} taken for {taken}: {matrix[true, taken]} times")
    #> 1 taken for 8: 2 times
    #> 6 taken for 1: 2 times
