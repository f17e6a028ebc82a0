import pickle

import torch


class Harmless:
    def __reduce__(self):
        return print, ("this file has run a function",)


torch.save({"weight": torch.ones(2), "extra": Harmless()}, "model.pt")
torch.load("model.pt", weights_only=False)
#> this file has run a function
try:
    torch.load("model.pt")
except pickle.UnpicklingError as error:
    print(str(error).partition(". ")[0])
    #> Weights only load failed
