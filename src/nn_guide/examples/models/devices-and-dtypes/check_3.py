import torch

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    total = torch.zeros(1, dtype=dtype)
    for _ in range(1000):
        total += 1
    print(dtype, total.item())
    #> torch.float32 1000.0
    #> torch.float16 1000.0
    #> torch.bfloat16 256.0
