from precision import float64

__all__ = ["float64"]
