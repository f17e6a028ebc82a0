import torch
from torch import nn

ctc = nn.CTCLoss(reduction="sum")
for text, target in {"ab": [[1, 2]], "aa": [[1, 1]]}.items():
    for steps in (2, 3, 4):
        log_probs = torch.full((steps, 1, 3), 1 / 3).log()
        loss = ctc(log_probs, torch.tensor(target), (steps,), (2,))
        paths = 3**steps * (-loss).exp()
        print(f"{text} in {steps} steps: {paths:.0f}")
        #> ab in 2 steps: 1
        #> ab in 3 steps: 5
        #> ab in 4 steps: 15
        #> aa in 2 steps: 0
        #> aa in 3 steps: 1
        #> aa in 4 steps: 5
