"""What the theme leaves undone for accessibility, mended in the finished HTML."""


def on_post_page(output, page, config):
    """Name the search dialog."""
    label = config.extra["words"]["search"]
    return output.replace('role="dialog"', f'role="dialog" aria-label="{label}"', 1)
