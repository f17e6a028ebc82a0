"""Make the fonts that the site brings along, with no more glyphs than it needs.

python docs/subset_font.py formulas latinmodern-math.otf
python docs/subset_font.py titles NotoSansCJK-Bold.ttc
"""

import sys
from pathlib import Path

from fontTools import subset

HERE = Path(__file__).parent

FORMULAS = [
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
# The common characters of Chinese, as GB 2312 counts them, what stands between them, and what else
# the pages have.
TITLES = [
    *{ord(letter) for page in HERE.glob("zh/**/*.md") for letter in page.read_text("utf-8")},
    *range(0x20, 0x7F),
    *map(ord, "·×–—‘’“”…→−≈≤≥、。《》！（），：；？"),
    *(
        ord(bytes((row, cell)).decode("gb2312"))
        for row in range(0xB0, 0xD7)
        for cell in range(0xA1, 0xFF)
    ),
    *(ord(bytes((0xD7, cell)).decode("gb2312")) for cell in range(0xA1, 0xFA)),
]
# What each is for: the characters, the number of the font in its file, and where it goes.
FONTS = {
    "formulas": (FORMULAS, 0, HERE / "theme/assets/fonts/latin-modern-math.woff2", "woff2"),
    "titles": (TITLES, 2, HERE / "fonts/noto-sans-sc-bold.otf", None),
}

characters, number, target, flavor = FONTS[sys.argv[1]]
options = subset.Options(flavor=flavor, layout_features=[], hinting=False, font_number=number)
font = subset.load_font(sys.argv[2], options)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=characters)
subsetter.subset(font)
subset.save_font(font, str(target), options)
