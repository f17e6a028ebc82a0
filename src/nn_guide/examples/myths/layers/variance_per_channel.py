import torch
import torch.nn.functional as F

images = 5 * torch.randn(16, 3, 8, 8) + 10
var, mean = torch.var_mean(images, dim=(0, 2, 3), correction=0)  # (1)!
y = F.batch_norm(images, running_mean=mean, running_var=var)
function = F.batch_norm(images, None, None, training=True)
print(torch.allclose(y, function, atol=1e-4))
#> True
