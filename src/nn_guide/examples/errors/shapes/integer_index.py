import torch

names = ["cat", "dog", "bird"]
predicted = torch.tensor([2, 0])
try:
    names[predicted]
except TypeError as error:
    print(error)
    #> only integer tensors of a single element can be converted to an index
