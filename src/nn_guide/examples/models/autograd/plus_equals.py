import torch


def in_place(x):
    x += 1
    return x


def out_of_place(x):
    x = x + 1
    return x


for function in (in_place, out_of_place):
    mine = torch.zeros(2)
    result = function(mine)
    print(
        f"{function.__name__:12} mine={mine.tolist()} {result is mine}"
    )
    #> in_place     mine=[1.0, 1.0] True
    #> out_of_place mine=[0.0, 0.0] False
