samples, features, classes = 8192, 512, 50_000
sizes = {
    "features": samples * features,
    "weight": classes * features,
    "logits": samples * classes,
}
for name, numbers in sizes.items():
    print(f"{name:8} {4 * numbers / 2**30:.2f} GiB")
    #> features 0.02 GiB
    #> weight   0.10 GiB
    #> logits   1.53 GiB
