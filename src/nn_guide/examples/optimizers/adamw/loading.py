import torch

w = torch.ones(1, requires_grad=True)
adam, adamw = torch.optim.Adam([w]), torch.optim.AdamW([w])

new = torch.optim.AdamW([w])
new.load_state_dict(adam.state_dict())
print(new.param_groups[0]["weight_decay"])
#> 0

new = torch.optim.Adam([w])
new.load_state_dict(adamw.state_dict())
group = new.param_groups[0]
print(group["weight_decay"], group["decoupled_weight_decay"])
#> 0.01 True
