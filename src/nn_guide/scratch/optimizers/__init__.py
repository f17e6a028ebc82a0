"""Optimizers, from tensor operations; each takes one group of parameters."""
