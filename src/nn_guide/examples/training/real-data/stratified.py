import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

from nn_guide.training.digits import digits

for part in digits():
    print(len(part), torch.bincount(part.tensors[1]).tolist())
    #> 1197 [118, 121, 118, 121, 121, 122, 121, 119, 116, 120]
    #> 300 [30, 31, 29, 31, 30, 30, 30, 30, 29, 30]
    #> 300 [30, 30, 30, 31, 30, 30, 30, 30, 29, 30]

labels = load_digits().target
_, unstratified = train_test_split(
    labels, test_size=300, random_state=0
)
counts = torch.bincount(torch.tensor(unstratified))
print(len(unstratified), counts.tolist())  # (1)!
#> 300 [19, 27, 29, 27, 24, 34, 40, 34, 31, 35]
