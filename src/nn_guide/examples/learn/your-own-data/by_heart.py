seen = {
    (14.0, 41.0): "day",
    (3.2, 19.5): "night",
    (8.7, 39.8): "airport",
}
print([seen[ride] == tariff for ride, tariff in seen.items()])
#> [True, True, True]
print(seen.get((3.3, 19.5)))
#> None
