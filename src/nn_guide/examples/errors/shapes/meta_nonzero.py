import torch

x = torch.ones(3, device="meta")
try:
    x[x > 0]
except NotImplementedError as error:
    print(error)
    #> The register_meta function for torch.nonzero() raises unimplemented by default, as a correct data-independent implementation does not exist. This implementation returns a fake value, assuming all elements of the tensor are non-zero. To enable this registration, please set 'torch.fx.experimental._config.meta_nonzero_assume_all_nonzero' to True.
