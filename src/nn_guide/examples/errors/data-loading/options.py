from torch.utils.data import DataLoader

data = [1, 2, 3]
for options in (
    {"shuffle": True, "sampler": [2, 0]},
    {"batch_size": 2, "batch_sampler": [[0, 1]]},
    {"prefetch_factor": 2},
    {"persistent_workers": True},
):
    try:
        DataLoader(data, **options)
    except ValueError as error:
        print(error)
        #> sampler option is mutually exclusive with shuffle
        #> batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last
        #> prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to enable multiprocessing, otherwise set prefetch_factor to None.
        #> persistent_workers option needs num_workers > 0
