"""Layers, from tensor operations."""
