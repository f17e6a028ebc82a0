import torch

column = torch.tensor([[0], [10], [20]])
row = torch.tensor([1, 2, 3, 4])
print(column + row)
#> tensor([[ 1,  2,  3,  4],
#>         [11, 12, 13, 14],
#>         [21, 22, 23, 24]])
pairs = [
    ((3, 1), (4,)),
    ((3, 4), (4,)),
    ((5, 3, 4), (3, 1)),
    ((2, 3, 8, 8), (3, 1, 1)),
]
for a, b in pairs:
    print(a, b, "->", tuple(torch.broadcast_shapes(a, b)))
    #> (3, 1) (4,) -> (3, 4)
    #> (3, 4) (4,) -> (3, 4)
    #> (5, 3, 4) (3, 1) -> (5, 3, 4)
    #> (2, 3, 8, 8) (3, 1, 1) -> (2, 3, 8, 8)
