"""Make the font of the formulas from Latin Modern Math, with no more glyphs than they need.

python docs/subset_font.py latinmodern-math.otf
"""

import sys
from pathlib import Path

from fontTools import subset

TARGET = Path(__file__).parent / "theme/assets/fonts/latin-modern-math.woff2"

CHARACTERS = [
    *map(ord, " !()*+,-./0123456789:;<=>[]^|{}"),
    *range(0x41, 0x5B),
    *range(0x61, 0x7B),
    *map(ord, "ΓΔΘΛΣΦΩαβγδεηθλμπρσφω"),
    *map(ord, "\xa0¯±·×−…ℓℝ∂∇∈∏∑√∞∥≈≠≡≤≥⋅⋯⌈⌉⌊⌋←→⊙⊤∉‖ϵ′𝒩𝒰"),
    *range(0x1D434, 0x1D468),  # italic
    0x210E,  # italic h
    *range(0x1D6E2, 0x1D71C),  # italic Greek
    *range(0x2061, 0x2065),  # invisible operators
]

options = subset.Options(flavor="woff2", layout_features=[], hinting=False)
font = subset.load_font(sys.argv[1], options)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=CHARACTERS)
subsetter.subset(font)
subset.save_font(font, str(TARGET), options)
