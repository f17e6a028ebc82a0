import torch

w = torch.ones(2, 2, requires_grad=True)
for name in ("RMSprop", "AdamW", "Muon"):
    try:
        getattr(torch.optim, name)([w], lr=0.1, fused=True)
        print(name, "takes it")
        #> AdamW takes it
    except TypeError:
        print(name, "doesn't")
        #> RMSprop doesn't
        #> Muon doesn't
