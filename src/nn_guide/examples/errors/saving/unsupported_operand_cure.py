import zipfile
from pathlib import Path

import torch

Path("wrong.pth").write_text("<!DOCTYPE html><title>Not found</title>")
torch.save(torch.ones(2), "right.pth")
for file in "wrong.pth", "right.pth":
    print(Path(file).read_bytes()[:2], zipfile.is_zipfile(file))
    #> b'<!' False
    #> b'PK' True
