"""The tools that prove a book of examples: they hold no content, and any book could use them."""
