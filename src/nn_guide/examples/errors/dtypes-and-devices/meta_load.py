import warnings

from torch import nn

state = nn.Linear(4, 2).state_dict()
model = nn.Linear(4, 2, device="meta")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.load_state_dict(state)
print(caught[0].message)
#> for weight: copying from a non-meta parameter in the checkpoint to a meta parameter in the current model, which is a no-op. (Did you mean to pass `assign=True` to assign items in the state dictionary to their corresponding key in the module instead of copying them in place?)
print(model.weight.is_meta)
#> True
