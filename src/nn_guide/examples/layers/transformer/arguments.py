import torch.nn.functional as F
from torch import nn

layers = {
    "default": nn.TransformerEncoderLayer(16, 4),
    "other": nn.TransformerEncoderLayer(
        d_model=16,
        nhead=4,
        dim_feedforward=64,
        dropout=0.0,
        activation="gelu",
        layer_norm_eps=1e-6,
        batch_first=True,
        norm_first=True,
        bias=False,
    ),
}
for name, layer in layers.items():
    print(
        name, layer.linear1.weight.shape, layer.dropout, layer.norm1.eps
    )
    #> default torch.Size([2048, 16]) Dropout(p=0.1, inplace=False) 1e-05
    #> other torch.Size([64, 16]) Dropout(p=0.0, inplace=False) 1e-06
    f = layer.activation
    print(f is F.relu, f is F.gelu, layer.norm_first)
    #> True False False
    #> False True True
    biases = sum("bias" in n for n in layer.state_dict())
    print(layer.self_attn.batch_first, biases)
    #> False 6
    #> True 0
