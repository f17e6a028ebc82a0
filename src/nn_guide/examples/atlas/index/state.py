import torch
from torch import nn

from nn_guide.atlas import ENTRIES, as_function

norm = nn.BatchNorm1d(2)
as_function(norm, torch.tensor([[1.0, 10.0], [3.0, 30.0]]))
print(norm.running_mean, norm.num_batches_tracked)
#> tensor([0.2000, 2.0000]) tensor(1)
print(
    ENTRIES["BatchNorm1d"].functional,
    ENTRIES["BatchNorm1d"].buffers["running_mean"],
)
#> ('F.batch_norm',) (num_features,) if track_running_stats
