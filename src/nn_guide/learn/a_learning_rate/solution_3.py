import math


def rate_at(step, steps, peak):
    warm = steps // 10
    if step < warm:
        return peak * (step + 1) / warm
    done = (step - warm) / (steps - warm)
    return peak * (1 + math.cos(math.pi * done)) / 2


print([round(rate_at(step, 20, 0.1), 3) for step in range(20)])
