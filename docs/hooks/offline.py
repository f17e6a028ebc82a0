"""The offline copy brings its own stand-in for web workers, which files may not start."""

from mkdocs.plugins import event_priority


@event_priority(100)
def on_config(config):
    """Name the script before the offline plugin would ask another host for one."""
    if config.plugins["material/offline"].config.enabled:
        config.extra["polyfills"] = ["assets/iframe-worker.js"]
    return config
