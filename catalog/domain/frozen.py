"""`dataclass` for frozen values with slots, made in a fifth of the time: for what every command loads as it starts.

The standard one brings `inspect` and writes six functions for each class; here one is written and the others are
shared. To a type checker, to `fields`, `replace` and `is_dataclass` the classes are what the standard ones are.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen: bool, slots: bool):
        """As the standard one; there is no other kind than frozen, with slots, and no default that is made anew."""
        return _made if frozen and slots else None

    def _made(declared):
        names = tuple(declared.__annotations__)
        defaults = {name: declared.__dict__[name] for name in names if name in declared.__dict__}
        kept = {
            key: value for key, value in declared.__dict__.items() if key not in (*names, "__dict__", "__weakref__")
        }
        described = {"__slots__": names, "__match_args__": names, "__dataclass_fields__": _Fields(declared)}
        made = type(declared)(declared.__name__, declared.__bases__, _SHARED | kept | described)
        made.__init__ = _initialiser(made, defaults)
        return made

    def _initialiser(made, defaults):
        """Takes the fields as arguments, in their order, and puts them past the freezing into their slots."""
        names = made.__slots__
        listed = ", ".join(f"{name}=_default_{name}" if name in defaults else name for name in names)
        lines = "".join(f"\n    _put_{name}(self, {name})" for name in names)
        known = {f"_put_{name}": made.__dict__[name].__set__ for name in names}
        known |= {f"_default_{name}": value for name, value in defaults.items()}
        exec(f"def __init__(self, {listed}):{lines}", known)  # noqa: S102 - made of names in our own code, as the standard one
        written = known["__init__"]
        written.__qualname__, written.__annotations__ = f"{made.__qualname__}.__init__", made.__annotations__
        return written

    class _Fields:
        """The standard description of the fields, made when somebody asks for it."""

        def __init__(self, declared):
            self._declared = declared

        def __get__(self, _instance, _owner):
            from dataclasses import dataclass as standard

            if not hasattr(self, "_found"):
                self._found = standard(frozen=True)(self._declared).__dataclass_fields__
            return self._found

    def _values(self):
        return tuple(getattr(self, name) for name in self.__slots__)

    def _equal(self, other):
        return _values(self) == _values(other) if other.__class__ is self.__class__ else NotImplemented

    def _hashed(self):
        return hash(_values(self))

    def _shown(self):
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{self.__class__.__qualname__}({fields})"

    def _reduced(self):
        return self.__class__, _values(self)

    def _refused(_self, name, *_value):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot change field {name!r}")

    _SHARED = {
        "__eq__": _equal,
        "__hash__": _hashed,
        "__repr__": _shown,
        "__reduce__": _reduced,
        "__setattr__": _refused,
        "__delattr__": _refused,
    }
