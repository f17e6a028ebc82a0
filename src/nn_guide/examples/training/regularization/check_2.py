losses = [0.9, 0.6, 0.5, 0.52, 0.55, 0.48]
patience, best, waited = 2, 0, 0
for epoch, loss in enumerate(losses):
    if loss < losses[best]:
        best, waited = epoch, 0
    elif epoch:
        waited += 1
    if waited == patience:
        break
print(f"stopped after epoch {epoch}, best epoch {best}")
#> stopped after epoch 4, best epoch 2
