import torch

functions = {
    "relu(x)": torch.relu,
    "clamp(x, min=0)": lambda x: x.clamp(min=0),
    "abs(x)": torch.abs,
    "sqrt(x)": torch.sqrt,
}
for name, function in functions.items():
    x = torch.tensor(0.0, requires_grad=True)
    function(x).backward()
    print(f"{name:15} {x.grad}")
    #> relu(x)         0.0
    #> clamp(x, min=0) 1.0
    #> abs(x)          0.0
    #> sqrt(x)         inf
