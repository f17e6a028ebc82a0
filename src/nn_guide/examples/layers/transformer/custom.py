import torch
from torch import nn


class Half(nn.Module):
    def forward(
        self, source, mask, src_key_padding_mask, is_causal
    ):  # (1)!
        return source / 2


class Add(nn.Module):
    def forward(self, target, memory, **masks):
        return target + memory


x = torch.ones(5, 2, 16)
model = nn.Transformer(
    16, 4, custom_encoder=Half(), custom_decoder=Add()
)
print(model(x, x).unique().tolist(), list(model.parameters()))
#> [1.5] []

model = nn.Transformer(
    16, 4, custom_encoder=Half(), norm_first=True, bias=False
)
print(model.decoder.layers[0].norm_first, len(model.decoder.layers))
#> True 6
print([name for name in model.state_dict() if "bias" in name])
#> []
