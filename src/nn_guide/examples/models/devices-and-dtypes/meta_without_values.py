import warnings

from torch import nn

state = nn.Linear(4, 2).state_dict()
model = nn.Linear(4, 2, device="meta")
try:
    model.to("cpu")
except NotImplementedError as error:
    print(str(error).split(";")[0])
    #> Cannot copy out of meta tensor

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.load_state_dict(state)
print(str(caught[0].message).split(" (")[0])
#> for weight: copying from a non-meta parameter in the checkpoint to a meta parameter in the current model, which is a no-op.
print(model.weight.is_meta)
#> True
