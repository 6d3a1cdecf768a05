"""Where shipped files and user folders are."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """The folder `migrations` or `resources`, or a path below it: of the wheel if it is there, else of the checkout."""
    inside = _PACKAGE / "_shipped" / name
    return inside if inside.exists() else _PACKAGE.parent / name


def user_settings() -> Path:
    """The settings file of this user; it need not exist."""
    import platformdirs  # loaded late, as nothing else here needs it

    return Path(platformdirs.user_config_dir("catalog", appauthor=False)) / "settings.toml"


def user_data() -> Path:
    """The folder for what belongs to this user and to no catalogue: logs, the sample catalogue."""
    import platformdirs

    return Path(platformdirs.user_data_dir("catalog", appauthor=False))
