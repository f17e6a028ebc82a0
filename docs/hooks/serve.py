"""`mkdocs serve` on a port that is in use: say so at once, in plain words."""

import errno
import socket

from mkdocs.exceptions import Abort

serving = False


def on_startup(command, dirty):
    """Remember whether the site is being served."""
    global serving
    serving = command == "serve"


def on_config(config):
    """Try the port before the first build; later builds run while the server holds it."""
    global serving
    if serving:
        serving = False
        host, port = config.dev_addr
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise Abort(f"Cannot serve at {host}:{port}: {error.strerror}.") from None
                raise Abort(
                    f"Port {port} is in use. Stop what uses it, or choose another port: "
                    f"make serve PORT={port + 1}"
                ) from None
    return config
