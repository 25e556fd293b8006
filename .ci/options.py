"""Every option of every command, with hyphens and with underscores, by whichever fastcore there is.

Users have the newest, nbdev an older one.
"""
from inspect import signature
from fastcore.script import Param
from mmer.cli import COMMANDS
from mmer.terminal import parse_options

for command in COMMANDS.values():
    parameters = signature(command).parameters
    needed = ['x' for p in parameters.values() if p.default is p.empty]
    for name, p in parameters.items():
        if p.default is p.empty: continue
        for spelled in {name, name.replace('_', '-')}:
            how = p.annotation if isinstance(p.annotation, Param) else Param(type=p.annotation)
            flag = how.type is bool or how.action == 'store_true'
            words = [*needed, f'--{spelled}', *([] if flag else ['1'])]
            found = getattr(parse_options(command, words), name)
            expected = True if flag else ['1'] if how.action == 'append' else (how.type or str)('1')
            assert found == expected, f"{command.__name__} {' '.join(words)}: found {found!r}"
