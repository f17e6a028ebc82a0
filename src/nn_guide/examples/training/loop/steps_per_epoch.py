import torch
from torch.utils.data import DataLoader

data = torch.arange(10)
for options in (
    {"batch_size": 4},
    {"batch_size": 4, "drop_last": True},
    {
        "batch_size": 4,
        "shuffle": True,
        "generator": torch.Generator().manual_seed(0),
    },
):
    loader = DataLoader(data, **options)
    print(len(loader), "steps")
    #> 3 steps
    #> 2 steps
    #> 3 steps
    for epoch in range(2):
        print(epoch, [batch.tolist() for batch in loader])
        #> 0 [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
        #> 1 [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
        #> 0 [[0, 1, 2, 3], [4, 5, 6, 7]]
        #> 1 [[0, 1, 2, 3], [4, 5, 6, 7]]
        #> 0 [[3, 7, 5, 2], [0, 8, 1, 6], [9, 4]]
        #> 1 [[1, 3, 2, 7], [5, 9, 0, 6], [4, 8]]
