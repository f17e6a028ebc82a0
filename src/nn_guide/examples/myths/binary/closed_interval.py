import torch

x = torch.tensor([-200.0, 0.0, 17.0])
p = x.sigmoid()
print((p == 0).tolist(), (p == 1).tolist())
#> [True, False, False] [False, False, True]
print(p.log(), (1 - p).log())
#> tensor([   -inf, -0.6931,  0.0000]) tensor([ 0.0000, -0.6931,    -inf])

x = torch.arange(50)
dtypes = torch.bfloat16, torch.float16, torch.float32, torch.float64
for dtype in dtypes:
    below = x.to(dtype).sigmoid() < 1  # (1)!
    print(dtype, "1 from", below.sum().item())
    #> torch.bfloat16 1 from 7
    #> torch.float16 1 from 9
    #> torch.float32 1 from 17
    #> torch.float64 1 from 37
