import torch

from nn_guide.scratch.optimizers.nadam import NAdam

for decay in (4e-3, 0, 1):
    optimizer = NAdam([torch.zeros(1)], momentum_decay=decay)
    print(
        decay,
        [round(optimizer.mu(t), 3) for t in (1, 100, 1000, 10000)],
    )
    #> 0.004 [0.45, 0.457, 0.518, 0.812]
    #> 0 [0.45, 0.45, 0.45, 0.45]
    #> 1 [0.468, 0.892, 0.9, 0.9]
