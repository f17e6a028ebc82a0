from torch.utils.data import DataLoader

from nn_guide.training.digits import digits

train, validation, test = digits()
print(len(train), "samples")
#> 1197 samples
for batch_size in (32, 64, len(train)):
    for drop_last in (False, True):
        loader = DataLoader(train, batch_size, drop_last=drop_last)
        *_, (pictures, classes) = loader
        row = f"{len(loader)} steps, last {len(pictures)}"
        print(f"{batch_size=} {drop_last=} {row}")
        #> batch_size=32 drop_last=False 38 steps, last 13
        #> batch_size=32 drop_last=True 37 steps, last 32
        #> batch_size=64 drop_last=False 19 steps, last 45
        #> batch_size=64 drop_last=True 18 steps, last 64
        #> batch_size=1197 drop_last=False 1 steps, last 1197
        #> batch_size=1197 drop_last=True 1 steps, last 1197
