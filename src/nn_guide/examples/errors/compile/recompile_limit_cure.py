import torch

compiled_for = []


def count(graph, inputs):
    compiled_for.append(len(inputs))
    return graph


compiled = torch.compile(lambda x, n: x * n, backend=count)
for n in range(1, 20):
    compiled(torch.ones(2), torch.tensor(n))  # (1)!
print(len(compiled_for))
#> 1
