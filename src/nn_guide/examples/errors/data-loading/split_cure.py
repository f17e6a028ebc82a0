from torch.utils.data import random_split

data = list(range(10))
training, validation = random_split(data, [0.8, 0.2])  # (1)!
print(len(training), len(validation))
#> 8 2
held_out = len(data) // 5
training, validation = random_split(
    data, [len(data) - held_out, held_out]
)
print(len(training), len(validation))
#> 8 2
