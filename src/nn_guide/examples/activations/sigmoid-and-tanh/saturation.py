import torch

print("   x   sigmoid       slope      tanh       slope")
#>    x   sigmoid       slope      tanh       slope
for value in (0.0, 2.0, 5.0, 10.0, 17.0):
    x = torch.tensor([value], requires_grad=True)
    line = f"{value:4.0f}"
    for function in (torch.sigmoid, torch.tanh):
        y = function(x)
        (slope,) = torch.autograd.grad(y, x)
        line += f"  {y.item():8.6f}  {slope.item():10.2e}"
    print(line)
    #>    0  0.500000    2.50e-01  0.000000    1.00e+00
    #>    2  0.880797    1.05e-01  0.964028    7.07e-02
    #>    5  0.993307    6.65e-03  0.999909    1.82e-04
    #>   10  0.999955    4.54e-05  1.000000    0.00e+00
    #>   17  1.000000    0.00e+00  1.000000    0.00e+00
