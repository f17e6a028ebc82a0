from torch.utils.data import DataLoader, Dataset


class Data(Dataset):
    def __len__(self):
        return 2

    def get_item(self, index):
        return index


try:
    list(DataLoader(Data()))
except NotImplementedError as error:
    print(error)
    #> Subclasses of Dataset should implement __getitem__.
