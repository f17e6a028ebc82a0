import torch


def decide(logits, sure):
    probabilities = torch.softmax(logits, dim=1)
    best = probabilities.max(dim=1)
    return torch.where(best.values >= sure, best.indices, -1)


logits = torch.tensor([[5.0, 0.0, 0.0], [1.0, 0.0, 0.9]])
print(decide(logits, sure=0.9))
