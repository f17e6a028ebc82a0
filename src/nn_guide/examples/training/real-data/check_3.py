for pictures in (100, 10000):
    error = (0.9 * 0.1 / pictures) ** 0.5
    print(f"90 % of {pictures:,}: ± {100 * error:.1f} points")
    #> 90 % of 100: ± 3.0 points
    #> 90 % of 10,000: ± 0.3 points
