"""What the chapter on training uses in more than one place: data,
shapes, a race."""
