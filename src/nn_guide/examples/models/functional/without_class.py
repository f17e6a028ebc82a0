import ast
import inspect
from pathlib import Path

from torch import nn

files = {
    inspect.getsourcefile(c)
    for c in vars(nn).values()
    if inspect.isclass(c)
}
called = set()
for file in files:
    for node in ast.walk(ast.parse(Path(file).read_text())):
        if isinstance(node, ast.Attribute):
            called.add(ast.unparse(node))

for names in (
    ["relu", "conv2d", "pad", "interpolate"],
    ["normalize", "one_hot", "pdist", "grid_sample", "affine_grid"],
    ["gumbel_softmax", "scaled_dot_product_attention"],
    ["sigmoid", "tanh", "relu6", "relu_"],
):
    print(
        *[f"{name} {f'F.{name}' in called}" for name in names], sep=", "
    )
    #> relu True, conv2d True, pad True, interpolate True
    #> normalize False, one_hot False, pdist False, grid_sample False, affine_grid False
    #> gumbel_softmax False, scaled_dot_product_attention False
    #> sigmoid False, tanh False, relu6 False, relu_ False
