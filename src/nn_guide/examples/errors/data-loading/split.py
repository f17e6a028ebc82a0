from torch.utils.data import random_split

data = list(range(10))
try:
    random_split(data, [8, 1])
except ValueError as error:
    print(error)
    #> Sum of input lengths does not equal the length of the input dataset!
