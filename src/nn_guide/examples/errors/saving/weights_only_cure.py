import argparse

import torch

config = argparse.Namespace(lr=0.1)
torch.save({"config": config}, "mine.pt")
with torch.serialization.safe_globals([argparse.Namespace]):
    print(torch.load("mine.pt"))
    #> {'config': Namespace(lr=0.1)}

torch.save({"config": vars(config)}, "plain.pt")
print(torch.load("plain.pt"))
#> {'config': {'lr': 0.1}}
