"""Every option of every command, with hyphens and with underscores, by whichever fastcore there is: users have the newest, nbdev an older one."""
from inspect import signature
from mmer import cli

for command in (getattr(cli, name) for name in cli.__all__ if name.startswith('mmer_')):
    parameters = signature(command).parameters
    needed = ['x' for p in parameters.values() if p.default is p.empty]
    for name, p in parameters.items():
        if p.default is p.empty: continue
        for spelled in {name, name.replace('_', '-')}:
            words = [*needed, f'--{spelled}', *([] if p.annotation is bool else ['1'])]
            found = getattr(cli._parse(command, words), name)
            assert found == p.annotation('1'), f"{command.__name__} {' '.join(words)}: found {found!r}"
