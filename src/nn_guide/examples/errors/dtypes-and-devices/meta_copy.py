from torch import nn

model = nn.Linear(4, 2, device="meta")
try:
    model.to("cpu")
except NotImplementedError as error:
    print(error)
    #> Cannot copy out of meta tensor; no data! Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving module from meta to a different device.
