"""Optimizers from tensor operations, for one parameter group each."""
