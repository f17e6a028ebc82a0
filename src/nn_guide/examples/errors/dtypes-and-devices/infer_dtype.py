import torch

for data in ([1.0, None], [[1, 2], [3]], ["red", "blue"]):
    try:
        torch.tensor(data)
    except (RuntimeError, ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
        #> RuntimeError: Could not infer dtype of NoneType
        #> ValueError: expected sequence of length 2 at dim 1 (got 1)
        #> ValueError: too many dimensions 'str'
