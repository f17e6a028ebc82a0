import torch

accuracies = {
    "A": torch.tensor([0.93, 0.97, 0.95]),
    "B": torch.tensor([0.94, 0.95, 0.93]),
}
for name, values in accuracies.items():
    print(f"{name}: {values.mean():.3f} ± {values.std():.3f}")
    #> A: 0.950 ± 0.020
    #> B: 0.940 ± 0.010
