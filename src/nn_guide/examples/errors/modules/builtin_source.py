import inspect

import torch.nn.functional as F

try:
    inspect.getsource(F.conv2d)
except TypeError as error:
    print(error)
    #> module, class, method, function, traceback, frame, or code object was expected, got builtin_function_or_method
