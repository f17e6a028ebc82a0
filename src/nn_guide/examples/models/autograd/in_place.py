import torch

x = torch.zeros(3)
address = x.data_ptr()
x.add_(1)
print(x, x.data_ptr() == address, x._version)
#> tensor([1., 1., 1.]) True 1
x += 1
print(x, x.data_ptr() == address, x._version)
#> tensor([2., 2., 2.]) True 2
x[0] = 9
print(x, x.data_ptr() == address, x._version)
#> tensor([9., 2., 2.]) True 3
x = x + 1
print(x, x.data_ptr() == address, x._version)
#> tensor([10.,  3.,  3.]) False 0
