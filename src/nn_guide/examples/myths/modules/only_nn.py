from torch import nn

relu = nn.ReLU()
for line in (
    "relu(torch.randn(2))",
    "F.relu([-1.0, 2.0])",
    "relu([-1.0, 2.0])",
):
    try:
        eval(line)  # (1)!
    except (NameError, TypeError) as error:
        print(error)
        #> name 'torch' is not defined
        #> name 'F' is not defined
        #> relu(): argument 'input' (position 1) must be Tensor, not list
