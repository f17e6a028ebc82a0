import os
import subprocess
import sys

names = "{'bird', 'cat', 'dog', 'fish'}"
for classes in (f"list({names})", f"sorted({names})"):
    orders = set()
    for seed in "1234":
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", f"print({classes})"]
        orders.add(subprocess.check_output(command, env=environment))
    print(len(orders) > 1)
    #> True
    #> False

before = hash("cat")
os.environ["PYTHONHASHSEED"] = "0"
print(hash("cat") == before)
#> True
