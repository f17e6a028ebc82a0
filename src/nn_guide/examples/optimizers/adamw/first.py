import torch

options = {"lr": 0.1, "weight_decay": 0.1}
for name in ("Adam", "AdamW"):
    w = torch.ones(2, requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], **options)
    w.grad = torch.tensor([1.0, 0.0])
    optimizer.step()
    print(name, w.detach())
    #> Adam tensor([0.9000, 0.9000])
    #> AdamW tensor([0.8900, 0.9900])
