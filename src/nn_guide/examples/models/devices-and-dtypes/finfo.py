import torch

print("dtype           bits   largest   smallest       eps")
#> dtype           bits   largest   smallest       eps
dtypes = torch.float64, torch.float32, torch.bfloat16, torch.float16
for dtype in dtypes:
    info = torch.finfo(dtype)
    numbers = f"{info.max:9.2e}  {info.tiny:9.2e}  {info.eps:.2e}"
    print(f"{dtype!s:14}  {info.bits:4}  {numbers}")
    #> torch.float64     64  1.80e+308  2.23e-308  2.22e-16
    #> torch.float32     32   3.40e+38   1.18e-38  1.19e-07
    #> torch.bfloat16    16   3.39e+38   1.18e-38  7.81e-03
    #> torch.float16     16   6.55e+04   6.10e-05  9.77e-04
