import inspect

from torch import nn

for name in dir(nn):
    if name.startswith("Lazy"):
        lazy = getattr(nn, name)
        eager = lazy.cls_to_become
        arguments = inspect.signature(lazy).parameters
        known = inspect.signature(eager).parameters
        missing = set(known) - set(arguments)
        print(f"{name:<19} {eager.__name__:<15}", *missing)
        #> LazyBatchNorm1d     BatchNorm1d     num_features
        #> LazyBatchNorm2d     BatchNorm2d     num_features
        #> LazyBatchNorm3d     BatchNorm3d     num_features
        #> LazyConv1d          Conv1d          in_channels
        #> LazyConv2d          Conv2d          in_channels
        #> LazyConv3d          Conv3d          in_channels
        #> LazyConvTranspose1d ConvTranspose1d in_channels
        #> LazyConvTranspose2d ConvTranspose2d in_channels
        #> LazyConvTranspose3d ConvTranspose3d in_channels
        #> LazyInstanceNorm1d  InstanceNorm1d  num_features
        #> LazyInstanceNorm2d  InstanceNorm2d  num_features
        #> LazyInstanceNorm3d  InstanceNorm3d  num_features
        #> LazyLinear          Linear          in_features
