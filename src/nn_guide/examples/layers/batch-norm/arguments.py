from torch import nn

for name, value in nn.BatchNorm2d(2).state_dict(keep_vars=True).items():
    print(name, value.tolist(), isinstance(value, nn.Parameter))
    #> weight [1.0, 1.0] True
    #> bias [0.0, 0.0] True
    #> running_mean [0.0, 0.0] False
    #> running_var [1.0, 1.0] False
    #> num_batches_tracked 0 False

print(list(nn.BatchNorm2d(2, bias=False).state_dict()))
#> ['weight', 'running_mean', 'running_var', 'num_batches_tracked']
print(list(nn.BatchNorm2d(2, affine=False).state_dict()))
#> ['running_mean', 'running_var', 'num_batches_tracked']
print(list(nn.BatchNorm2d(2, track_running_stats=False).state_dict()))
#> ['weight', 'bias']
print(nn.BatchNorm2d(2, bias=False))
#> BatchNorm2d(2, eps=1e-05, momentum=0.1, affine=True, bias=False, track_running_stats=True)
