"""README.md is the text of nbs/index.ipynb: `python .ci/readme.py` writes it, `--check` fails where they differ.

nbdev's own nbdev_readme does the same by way of Quarto, which pip cannot install.
"""
import base64, json, re, sys
from pathlib import Path

root = Path(__file__).parent.parent
NOTE = '<!-- made from nbs/index.ipynb by .ci/readme.py; edit the notebook -->\n\n'

#  pictures of the page: file in nbs, the notebook it comes out of, the start of the last line of the cell that draws it
PICTURES = {'images/timeline.png': ('tutorials/session.ipynb', 'line.plot(')}


def relative(text):
    "Links of a notebook in nbs as the README, one folder up, needs them."
    return re.sub(r'(\[[^\]]*\]\()(?![a-z]+:|#)', r'\1nbs/', text)


def draw(file, notebook, line):
    "Copy a picture out of a notebook's outputs."
    for c in json.loads((root/'nbs'/notebook).read_text(encoding='utf-8'))['cells']:
        if c['cell_type'] != 'code' or not ''.join(c['source']).split('\n')[-1].startswith(line): continue
        pictures = [o['data']['image/png'] for o in c['outputs'] if 'image/png' in o.get('data', {})]
        if pictures: return (root/'nbs'/file).write_bytes(base64.b64decode(''.join(pictures[0])))
    sys.exit(f'nbs/{notebook}: found no cell that ends with {line} and has a picture; run it, or mend PICTURES')


def output(out):
    "An output as Markdown: its Markdown form if it has one, else its text in a fence."
    data = out.get('data', {})
    if 'text/markdown' in data: return ''.join(data['text/markdown'])
    text = ''.join(data.get('text/plain', '') or out.get('text', ''))
    return f'```\n{text.rstrip()}\n```' if text else ''


def cell(c):
    "A cell as Markdown; code that begins with `#| hide` is left out, `#| echo: false` leaves its output only."
    source = ''.join(c['source'])
    if c['cell_type'] == 'markdown': return relative(source)
    if c['cell_type'] != 'code' or source.startswith('#| hide'): return ''
    parts = [] if '#| echo: false' in source else [f'```python\n{source}\n```']
    return '\n\n'.join(parts + [o for o in map(output, c['outputs']) if o])


def main():
    cells = json.loads((root/'nbs/index.ipynb').read_text(encoding='utf-8'))['cells']
    text = NOTE + '\n\n'.join(t for t in map(cell, cells) if t.strip()) + '\n'
    readme = root/'README.md'
    if '--check' not in sys.argv:
        (root/'nbs/images').mkdir(exist_ok=True)
        for file, place in PICTURES.items(): draw(file, *place)
        readme.write_text(text, encoding='utf-8')
    elif readme.read_text(encoding='utf-8') != text:
        sys.exit('README.md differs from nbs/index.ipynb: run python .ci/readme.py and commit')


if __name__ == '__main__': main()
