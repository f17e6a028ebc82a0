"""The functional form of each class of torch.nn that can be called, by
family."""
