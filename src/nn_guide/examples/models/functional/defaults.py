import inspect

import torch.nn.functional as F

for argument in ("training", "inplace"):
    for default in (True, False):
        names = []
        for name, f in vars(F).items():
            if inspect.isfunction(f) and not name.startswith("_"):
                parameters = inspect.signature(f).parameters
                parameter = parameters.get(argument)
                if parameter and parameter.default is default:
                    names.append(name)
        print(f"{argument}={default}: {len(names)}", *names[:4])
        #> training=True: 5 dropout dropout1d dropout2d dropout3d
        #> training=False: 4 alpha_dropout feature_alpha_dropout rrelu batch_norm
        #> inplace=True: 0
        #> inplace=False: 19 dropout alpha_dropout dropout1d dropout2d
