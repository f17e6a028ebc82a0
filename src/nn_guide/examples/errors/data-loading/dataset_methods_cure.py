from torch.utils.data import DataLoader, Dataset


class Data(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return index


print([int(x) for x in DataLoader(Data())])
#> [0, 1]
