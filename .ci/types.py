"""Does `mypy --strict` find nothing in the README's and the tutorials' Python, and the right types?

Checked is what a reader sees; libraries that ship no types are let be.
"""
import os, re, subprocess, sys, tempfile
from pathlib import Path
from tutorials import shown

root = Path(__file__).parent.parent
#  an expression, and its type
KNOWN = {"mmer.Corpus.from_csv('clips.csv')": 'mmer.data.corpus.Corpus',
         "mmer.Corpus.emodb('emodb')": 'mmer.data.corpus.Corpus',
         'mmer.prepare(corpus, "prepared")': 'mmer.data.prepare.Prepared',
         'mmer.prepare(corpus, "prepared").dataloaders(bs=16)': 'mmer.data.load.MMERDataLoaders',
         "mmer.Report.load('my_model')": 'mmer.training.metrics.Report',
         "mmer.Recognizer.from_pretrained('my_model').predict('other.mp4')": 'mmer.inference.recognizer.Prediction',
         "mmer.Recognizer.from_pretrained('my_model').timeline('other.mp4')": 'mmer.inference.timeline.Timeline'}


def tutorial(file):
    "The Python of a tutorial as a module."
    parts = ['from typing import Any', 'display: Any', *(s for s in shown(file) if not s.startswith('%%'))]
    libraries = re.compile(r'^((?:import|from) (?!mmer|typing|__future__).*)$', re.MULTILINE)
    parts = [libraries.sub(r'\1  # type: ignore[import-untyped,unused-ignore]', p) for p in parts]
    return '\n'.join(parts) + '\n'


def checked(folder):
    "What mypy says about the Python files of a folder."
    command = [sys.executable, '-m', 'mypy', '--strict', '--untyped-calls-exclude', 'transformers', '--cache-dir',
               folder/'cache', *sorted(folder.glob('*.py'))]
    env = {**os.environ, 'MYPYPATH': str(root)}
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, env=env).stdout


def main():
    with tempfile.TemporaryDirectory() as folder:
        def write(name, text): (Path(folder)/name).write_text(text, encoding='utf-8')
        fences = re.findall(r'```python\n(.*?)```', (root/'README.md').read_text(encoding='utf-8'), re.DOTALL)
        write('readme.py', '\n'.join(fences))
        for f in (root/'nbs/tutorials').glob('*.ipynb'):
            write(f'{f.stem}_tutorial.py', tutorial(f))
            for package in re.findall(r'%%writefile (\w+)/', f.read_text(encoding='utf-8')):   # the reader's own
                (Path(folder)/package).mkdir(exist_ok=True)
                write(f'{package}/__init__.py', '')
        calls = [f'reveal_type({k})' for k in KNOWN]
        write('calls.py', '\n'.join(['import mmer', "corpus = mmer.Corpus.toy('toy')", *calls, 'mmer.nonsense']))
        said = checked(Path(folder))
    revealed, errors = re.findall(r'Revealed type is "(.*)"', said), re.findall(r'^.* error: .*$', said, re.MULTILINE)
    errors = [e for e in errors if 'has no attribute "nonsense"' not in e]
    if revealed != list(KNOWN.values()): sys.exit(f'found the types {revealed}, expected {list(KNOWN.values())}\n{said}')
    if '"nonsense"' not in said: sys.exit('found no error of mmer.nonsense, expected one')
    if errors: sys.exit('\n'.join(errors))


if __name__ == '__main__': main()
