"""Every option of every command, with hyphens and with underscores, by whichever fastcore there is; each has a help text.

Users have the newest, nbdev an older one.
"""
from inspect import signature
from mmer.cli import COMMANDS
from mmer.terminal import help_texts, parse_options

for command in COMMANDS.values():
    parameters = signature(command).parameters
    without = parameters.keys() - help_texts(command, command.like).keys()
    assert not without, f'{command.__name__}: found no help for {without}'
    needed = ['x' for p in parameters.values() if p.default is p.empty]
    for name, p in parameters.items():
        if p.default is p.empty: continue
        flag = p.annotation is bool
        expected = True if flag else ['1'] if p.annotation is list else p.annotation('1')
        for spelled in {name, name.replace('_', '-')}:
            words = [*needed, f'--{spelled}', *([] if flag else ['1'])]
            found = getattr(parse_options(command, words, like=command.like), name)
            assert found == expected, f"{command.__name__} {' '.join(words)}: found {found!r}"
