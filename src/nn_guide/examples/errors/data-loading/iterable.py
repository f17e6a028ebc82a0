from torch.utils.data import DataLoader, IterableDataset


class Stream(IterableDataset):
    def __iter__(self):
        return iter(range(4))


try:
    DataLoader(Stream(), shuffle=True)
except ValueError as error:
    print(error)
    #> DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle=True
