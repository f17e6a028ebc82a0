import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.relu6 import ReLU6
from nn_guide.scratch.activations.threshold import Threshold

x = torch.tensor([-1.0, 1.0, 1.5, 9.0])
relu6, threshold = nn.ReLU6(), nn.Threshold(threshold=1.0, value=-5.0)
print(relu6(x).tolist(), relu6)
#> [0.0, 1.0, 1.5, 6.0] ReLU6()
print(threshold(x).tolist(), threshold)
#> [-5.0, -5.0, 1.5, 9.0] Threshold(threshold=1.0, value=-5.0)
print(
    torch.equal(relu6(x), F.relu6(x)), torch.equal(relu6(x), ReLU6()(x))
)
#> True True
same = F.threshold(x, threshold=1.0, value=-5.0)
scratch = Threshold(1.0, -5.0)
print(torch.equal(threshold(x), same), torch.equal(same, scratch(x)))
#> True True
