"""Learning to rank: pairs of documents, the better one should score higher."""

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Pairs(Dataset):
    def __init__(self, count):
        self.documents = torch.randn(count, 2, 9)
        relevance = (self.documents[..., :4].sum(-1) + 0.3 * torch.randn(count, 2)).tanh()
        self.better = torch.sign(relevance[:, 0] - relevance[:, 1])

    def __len__(self):
        return len(self.better)

    def __getitem__(self, i):
        return {"a": self.documents[i, 0], "b": self.documents[i, 1], "better": self.better[i]}


def main():
    torch.manual_seed(0)
    train, test = DataLoader(Pairs(320), 32, shuffle=True), DataLoader(Pairs(80), 80)
    scorer = nn.Sequential(nn.Linear(9, 24), nn.ELU(), nn.Linear(24, 1), nn.Flatten(0))
    optimizer = torch.optim.Adagrad(scorer.parameters(), lr=0.05)
    rank_loss = nn.MarginRankingLoss(margin=0.5)
    for _ in range(4):
        scorer.train()
        for batch in train:
            loss = rank_loss(scorer(batch["a"]), scorer(batch["b"]), batch["better"])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        scorer.eval()
        with torch.no_grad():
            for batch in test:
                margin = (scorer(batch["a"]) - scorer(batch["b"])) * batch["better"]
                right = (margin > 0).float().mean().item()
    print(f"pairs in order: {right:.2f}")


if __name__ == "__main__":
    main()
