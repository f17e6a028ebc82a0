import torch

rows = torch.ones(5, 2)
for index in (torch.tensor([0.0, 2.0]), torch.tensor([1.0])):
    try:
        rows[index]
    except IndexError as error:
        print(error)
        #> tensors used as indices must be long, int, byte or bool tensors
        #> tensors used as indices must be long, int, byte or bool tensors
