"""What a lazy module does before its first call."""


def initialize(module, *args):
    """Create the parameters that `args` call for; the module is of its
    ordinary class afterwards.

    `_infer_parameters` is the hook that torch runs before the first
    call.
    """
    if hasattr(module, "_initialize_hook"):
        module._infer_parameters(module, args)
