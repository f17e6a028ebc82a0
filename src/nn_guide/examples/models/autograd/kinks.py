import torch

functions = {
    "relu(x)": torch.relu,
    "maximum(x, 0)": lambda x: x.maximum(torch.tensor(0.0)),
    "abs(x)": torch.abs,
    "sqrt(x)": torch.sqrt,
}
for name, function in functions.items():
    x = torch.tensor(0.0, requires_grad=True)
    function(x).backward()
    print(f"{name:13} {x.grad}")
    #> relu(x)       0.0
    #> maximum(x, 0) 0.5
    #> abs(x)        0.0
    #> sqrt(x)       inf
