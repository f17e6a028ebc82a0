import torch


def decide(logits, sure):
    return logits.argmax(dim=1)


logits = torch.tensor([[5.0, 0.0, 0.0], [1.0, 0.0, 0.9]])
print(decide(logits, sure=0.9))
