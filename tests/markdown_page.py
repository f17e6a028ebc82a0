"""A page that has one of everything, for tests that change it."""

PAGE = """---
title: A page
description: What it is about.
---

# A page {#page}

A formula $a + b$ of 3, a [link](other.md), an image ![of 2 things](thing.svg).

```python
--8<-- "examples/models/sequential/first.py"
```

1. An annotation.

| a | b |
|---|---|
| 1 | 2 |

!!! failure "Wrong"

    Text.

## A section {#section}

```bash
make test
```
"""
