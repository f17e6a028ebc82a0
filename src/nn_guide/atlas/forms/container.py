"""Containers: their modules' functional forms, one after the other."""

from nn_guide.atlas import as_function, form


@form("Sequential")
def sequential(module, input):
    for part in module:
        input = as_function(part, input)
    return input


@form("DataParallel")
def data_parallel(module, *inputs, **kwargs):
    if not module.device_ids:  # no CUDA
        return as_function(module.module, *inputs, **kwargs)
    inputs, keywords = module.scatter(inputs, kwargs, module.device_ids)
    if len(module.device_ids) == 1:
        return as_function(module.module, *inputs[0], **keywords[0])
    copies = module.replicate(
        module.module, module.device_ids[: len(inputs)]
    )
    outputs = [
        as_function(copy, *args, **kwargs)
        for copy, args, kwargs in zip(
            copies, inputs, keywords, strict=True
        )
    ]
    return module.gather(outputs, module.output_device)
