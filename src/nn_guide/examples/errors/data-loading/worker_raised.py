from torch.utils.data import DataLoader, Dataset


class Data(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return [0, 1][index]


try:
    list(DataLoader(Data(), num_workers=1))
except IndexError as error:
    lines = str(error).splitlines()
    print(lines[0])
    #> Caught IndexError in DataLoader worker process 0.
    print(lines[-1])  # (1)!
    #> IndexError: list index out of range
