km = [1.0, 2.0, 3.0, 4.0]
fare = [2.6, 4.8, 7.6, 10.0]

for k, f in zip(km, fare):
    print(round(f / k, 2))
    #> 2.6
    #> 2.4
    #> 2.53
    #> 2.5
