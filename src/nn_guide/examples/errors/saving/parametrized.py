import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

try:
    torch.save(weight_norm(nn.Linear(2, 1)), "model.pt")
except RuntimeError as error:
    print(error)
    #> Serialization of parametrized modules is only supported through state_dict(). See:
    #> https://pytorch.org/tutorials/beginner/saving_loading_models.html#saving-loading-a-general-checkpoint-for-inference-and-or-resuming-training
