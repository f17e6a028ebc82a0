"""Activation functions, from tensor operations."""
