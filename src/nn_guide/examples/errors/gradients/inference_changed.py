import torch

with torch.inference_mode():
    features = torch.ones(2) * 3
for change in (
    lambda: features.add_(1),
    lambda: features.requires_grad_(),
):
    try:
        change()
    except RuntimeError as error:
        print(error)
        #> Inplace update to inference tensor outside InferenceMode is not allowed.You can make a clone to get a normal tensor before doing inplace update.See https://github.com/pytorch/rfcs/pull/17 for more details.
        #> Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.
