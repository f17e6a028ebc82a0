def rate_at(step, steps, peak):
    return peak


print([round(rate_at(step, 20, 0.1), 3) for step in range(20)])
