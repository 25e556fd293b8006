"""README.md is the text of nbs/index.ipynb: `python .ci/readme.py` writes it, `--check` fails where they differ.

nbdev's own nbdev_readme does the same by way of Quarto, which pip cannot install.
"""
import json, sys
from pathlib import Path

root = Path(__file__).parent.parent
NOTE = '<!-- made from nbs/index.ipynb by .ci/readme.py; edit the notebook -->\n\n'


def output(out):
    "An output as Markdown: its Markdown form if it has one, else its text in a fence."
    data = out.get('data', {})
    if 'text/markdown' in data: return ''.join(data['text/markdown'])
    text = ''.join(data.get('text/plain', '') or out.get('text', ''))
    return f'```\n{text.rstrip()}\n```' if text else ''


def cell(c):
    "A cell as Markdown; code that begins with `#| hide` is left out, `#| echo: false` leaves its output only."
    source = ''.join(c['source'])
    if c['cell_type'] == 'markdown': return source
    if c['cell_type'] != 'code' or source.startswith('#| hide'): return ''
    parts = [] if '#| echo: false' in source else [f'```python\n{source}\n```']
    return '\n\n'.join(parts + [o for o in map(output, c['outputs']) if o])


def main():
    cells = json.loads((root/'nbs/index.ipynb').read_text(encoding='utf-8'))['cells']
    text = NOTE + '\n\n'.join(t for t in map(cell, cells) if t.strip()) + '\n'
    readme = root/'README.md'
    if '--check' not in sys.argv: readme.write_text(text, encoding='utf-8')
    elif readme.read_text(encoding='utf-8') != text:
        sys.exit('README.md differs from nbs/index.ipynb: run python .ci/readme.py and commit')


if __name__ == '__main__': main()
