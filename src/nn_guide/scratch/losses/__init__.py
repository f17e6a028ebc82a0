"""Loss functions, from tensor operations."""
