from torch.utils.data import DataLoader

data = [[1, 2], [3, 4, 5]]
try:
    list(DataLoader(data, batch_size=2))
except RuntimeError as error:
    print(error)
    #> each element in list of batch should be of equal size
