"""Does what a tutorial shows run when it is copied from the site, in order, in an empty folder?

`python .ci/tutorials.py` looks whether the cells that a reader sees use a name that only a hidden cell gives: together
with `nbdev_test`, which runs each tutorial in an empty folder, that says it in a second. `--run [NAME ...]` copies the
cells that are seen, and no others, and runs them.
"""
import json, os, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

root = Path(__file__).parent.parent
STAR = 'from mmer.all import *'
RUN = """
import json, sys
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
for cell in json.load(sys.stdin):
    done = shell.run_cell(cell)
    if not done.success:
        error = done.error_in_exec or done.error_before_exec
        sys.exit(f'{type(error).__name__}: {error}\\nin the cell\\n{cell}')
"""


def shown(file):
    "The code cells of a notebook that its page shows."
    cells = json.loads(file.read_text(encoding='utf-8'))['cells']
    sources = [''.join(c['source']) for c in cells if c['cell_type'] == 'code']
    return [s for s in sources if not s.startswith(('#| hide', '#| echo: false', '#| eval: false'))]


def nowhere_seen(file):
    "Names that the cells of a tutorial use and that a reader does not get; empty if there are none."
    from mmer.all import __all__ as names
    cells = [s for s in shown(file) if not s.startswith('%%')]   # a cell that writes a file
    source = '\n'.join(cells).replace(STAR, f"from mmer.all import {', '.join(names)}")
    command = ['ruff', 'check', '--isolated', '--select', 'F821', '--output-format', 'concise', '--config',
               'builtins = ["display"]', '-']
    done = subprocess.run(command, input=source, capture_output=True, text=True)
    return '' if done.returncode == 0 else f'{file.stem}: {done.stdout}{done.stderr}'


def run(file):
    "What went wrong with a tutorial that was copied; empty if nothing did."
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, 'PYTHONPATH': str(root), 'PYTHONWARNINGS': 'ignore', 'MPLBACKEND': 'agg',
               'IPYTHONDIR': f'{folder}/.ipython'}
        done = subprocess.run([sys.executable, '-c', RUN], input=json.dumps(shown(file)), capture_output=True, text=True,
                              cwd=folder, env=env)
    return '' if done.returncode == 0 else f'{file.stem}: {done.stderr[-2000:]}'


def main(how=None, *names):
    files = sorted((root/'nbs/tutorials').glob('*.ipynb'))
    files = [f for f in files if not names or f.stem in names]
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        faults = [*filter(None, workers.map(run if how == '--run' else nowhere_seen, files))]
    for fault in faults: print(fault)
    print(f'{len(files)} tutorials, {len(faults)} with a fault')
    return len(faults)


if __name__ == '__main__': sys.exit(main(*sys.argv[1:]))
