from torch import nn

for channels in (64, 48, 6):
    groups = next(n for n in (32, 16, 8, 4, 2, 1) if channels % n == 0)
    print(nn.GroupNorm(groups, channels))
    #> GroupNorm(32, 64, eps=1e-05, affine=True, bias=True)
    #> GroupNorm(16, 48, eps=1e-05, affine=True, bias=True)
    #> GroupNorm(2, 6, eps=1e-05, affine=True, bias=True)
