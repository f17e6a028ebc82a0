def verdict(losses):
    first, last = losses[0], losses[-1]
    if last > first:
        return "too large"
    return "good"


print(verdict([2.3, 2.3, 2.2, 2.3, 2.2]))
print(verdict([2.3, 9.1, 80.5, 2.4, float("nan")]))
print(verdict([2.3, 1.4, 0.7, 0.4, 0.3]))
