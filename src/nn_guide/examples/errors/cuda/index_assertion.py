# device: cuda
import torch
from torch import nn

embedding = nn.Embedding(10, 4).to("cuda")
tokens = torch.tensor([3, 10], device="cuda")
try:
    print(embedding(tokens))
except RuntimeError as error:
    print(error)
