import torch

state = torch.get_rng_state()
expected = torch.rand(3)

torch.set_rng_state(state)  # (1)!
with torch.random.fork_rng():
    torch.manual_seed(99)
    torch.rand(1000)
print(torch.equal(torch.rand(3), expected))
#> True
