import torch

total = torch.tensor(0.0)
for _ in range(10):
    total = total + 0.1
one = torch.tensor(1.0)
close = torch.allclose(total, one)
print(f"{total:.7f}", torch.equal(total, one), close)  # (1)!
#> 1.0000001 False True

torch.testing.assert_close(total, one)
try:
    torch.testing.assert_close(total, one.double())
except AssertionError as error:
    print(error)
    #> The values for attribute 'dtype' do not match: torch.float32 != torch.float64.
