"""Last changes to the HTML: lighter code, and what the theme leaves undone for accessibility."""

import re

# Names, punctuation, operators and blanks have the colour of plain text: they need no element.
PLAIN = re.compile(r'<span class="(?:n|p|o|w)">([^<]*)</span>')

# Indentation counts in code and scripts only.
INDENTED = re.compile(r"(<pre.*?</pre>|<script.*?</script>)|\s*\n\s*", re.DOTALL)


def on_page_content(content, page, config, files):
    """Let the keyboard scroll code that is too wide, until the theme's script sees to it."""
    content = content.replace("</span><code>", '</span><code tabindex="0">')
    return PLAIN.sub(r"\1", content)


def on_post_page(output, page, config):
    """Leave out the indentation of the templates."""
    return INDENTED.sub(lambda match: match[1] or "\n", output)
