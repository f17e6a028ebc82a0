try:
    import torch.nn.function as F

    print(F)
except ModuleNotFoundError as error:
    print(error)
    #> No module named 'torch.nn.function'
