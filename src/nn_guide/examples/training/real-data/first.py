from nn_guide.training.digits import digits

train, validation, test = digits()
print(len(train), len(validation), len(test))
#> 1197 300 300

picture, label = train[0]
print(picture.shape, picture.dtype)
#> torch.Size([1, 8, 8]) torch.float32
print(label, label.dtype)
#> tensor(7) torch.int64
print((16 * picture[0]).int())
#> tensor([[ 0,  0, 12, 16, 14,  4,  0,  0],
#>         [ 0,  0,  8, 14, 16, 10,  0,  0],
#>         [ 0,  0,  0,  0, 14, 13,  0,  0],
#>         [ 0,  0,  0,  0, 13, 10,  0,  0],
#>         [ 0,  2, 15, 16, 16, 13,  3,  0],
#>         [ 0,  1,  8, 12, 15, 12,  4,  0],
#>         [ 0,  0,  2, 15,  8,  0,  0,  0],
#>         [ 0,  0, 12, 13,  0,  0,  0,  0]], dtype=torch.int32)
