from torch.utils.data import DataLoader

data = [1, 2, 3]
loader = DataLoader(data, sampler=[2, 0])  # (1)!
print([int(x) for x in loader])
#> [3, 1]
workers = 0
loader = DataLoader(
    data,
    num_workers=workers,
    persistent_workers=workers > 0,
    prefetch_factor=2 if workers else None,
)
print(len(loader))
#> 3
