"""Layers of `torch.nn` rebuilt from tensor operations, one file each,
to be read.

Names and arguments are torch's, without `device` and `dtype`. The
objects are no modules: their weights are plain tensors, and those that
differ between the modes have an attribute `training`.
"""
