import torch
from torch.utils.data import DataLoader

data = [(torch.ones(2), None)] * 4
try:
    list(DataLoader(data, batch_size=4))
except TypeError as error:
    print(error)
    #> default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <class 'NoneType'>
