from itertools import groupby, product

import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.7, 0.1], [0.3, 0.3, 0.4], [0.5, 0.1, 0.4]])


def collapse(path):
    runs = [symbol for symbol, _ in groupby(path)]
    return "".join(runs).replace("-", "")


total = 0
for path in product("-ab", repeat=3):
    if collapse(path) == "ab":
        first, second, third = ("-ab".index(symbol) for symbol in path)
        probability = p[0, first] * p[1, second] * p[2, third]
        total += probability
        print("".join(path), f"{probability:.3f}")
        #> -ab 0.024
        #> a-b 0.084
        #> aab 0.084
        #> ab- 0.140
        #> abb 0.112

log_probs = p.log().unsqueeze(1)
loss = F.ctc_loss(
    log_probs, torch.tensor([[1, 2]]), (3,), (2,), reduction="sum"
)
print(f"{total:.3f} {(-loss).exp():.3f}")
#> 0.444 0.444
