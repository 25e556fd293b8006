"""The site, from the notebooks: `python .ci/book.py` writes it to `_docs`, `.ci/check_book.py` looks through it.

Each notebook becomes a page of MyST Markdown in `_proc`, with its committed outputs, and Sphinx makes the site of
them: nothing is run or imported, so this needs the extra `docs` and nothing else. (nbdev's own route goes by way of
Quarto, which pip cannot install.) What nbdev shows of a definition is shown here too: its signature, a table of its
parameters with their comments, a link to its source, and links where prose names it in backticks; and, as this is a
book about code, the code. All of the site's scripts and fonts come out of wheels: it works without a network.
"""
import ast, base64, html, importlib.metadata, io, json, os.path, re, shutil, sys, tokenize
from configparser import ConfigParser
from pathlib import Path

root = Path(__file__).resolve().parent.parent
cfg = ConfigParser(delimiters=['='])
cfg.read(root/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
nbs, proc, docs = root/cfg['nbs_path'], root/'_proc', root/cfg['doc_path']
blob = f"{cfg['git_url']}/blob/{cfg['branch']}"
PARTS = {'tutorials': 'Tutorials', 'paper': 'The paper', 'benchmarks': 'Measured'}   # folders that export nothing
FIRST_PAGES, LAST_PAGES = ['house'], ['care', 'changelog']
WINGS = {'data': 'Data', 'models': 'Models', 'training': 'Training', 'inference': 'Inference'}
DIRECTIVE = re.compile(r'^#\|.*\n?', re.M)
FIRST = ['tutorials/quickstart', 'tutorials/clips', 'tutorials/unlabelled', 'tutorials/encoders', 'tutorials/emodb',
         'tutorials/session', 'tutorials/conversations', 'tutorials/dimensions', 'tutorials/licensed', 'tutorials/machines']


# Names

def docname(path):
    "Page of a notebook: its path without the number, as nbdev has it."
    path = path.relative_to(nbs)
    return (path.parent/re.sub(r'^\d+[a-z]?_', '', path.stem)).as_posix()


def module_of(cells):
    "The module that a notebook exports to, or None."
    return next((f"{cfg['lib_name']}.{m[1]}" for c in cells if (m := re.match(r'#\| *default_exp (\S+)', ''.join(c['source'])))), None)


def public(name): return not any(part.startswith('_') for part in name.split('.'))


class Links:
    "Finds the definition that a backticked name means."
    def __init__(self, shown):
        self.at = {}
        for module, names in shown.items():
            for name in names:
                self.at.setdefault(name, []).append(f'{module}.{name}')
                self.at[f'{module}.{name}'] = [f'{module}.{name}']
        self.pages = {}

    def __call__(self, text, page):
        "`text` with a link at each name that is one of ours; code in fences and headings are left alone."
        def link(m):
            name = m[1].removesuffix('()')
            if name in self.pages: return f'[`{m[1]}`]({href(self.pages[name], page)})'
            return f'{{py:obj}}`{m[1]} <{self.at[name][0]}>`' if len(self.at.get(name, ())) == 1 else m[0]
        out, fence = [], None
        for line in text.splitlines():
            mark = re.match(r'\s*(```+|~~~+)', line)
            if mark and fence is None: fence = mark[1]
            elif mark and line.strip().startswith(fence): fence = None
            elif fence is None and not line.startswith('#'):
                line = re.sub(r'(?<![`\[{}])`([A-Za-z_][\w.]*(?:\(\))?)`(?!`)', link, line)
            out.append(line)
        return '\n'.join(out)


def href(page, start):
    "Relative address of a page from another."
    return os.path.relpath(page + '.html', os.path.dirname(start) or '.').replace(os.sep, '/')


def slug(heading): return re.sub(r'[^\w\- ]', '', heading.strip().lower()).replace(' ', '-')


def relink(text, nb, page):
    "`text` with links to notebooks pointing at their pages, and those to other files at the repository."
    def link(m):
        target, _, anchor = m[2].partition('#')
        if re.match(r'[a-z]+:', m[2]) or not target: return f"{m[1]}({m[2] if target else '#' + slug(anchor)})"
        path = (nb.parent/target).resolve()
        if m[1].startswith('!'):
            (proc/path.relative_to(nbs)).parent.mkdir(parents=True, exist_ok=True)
            return f"{m[1]}({'/' + shutil.copy(path, proc/path.relative_to(nbs)).relative_to(proc).as_posix()})"
        if path.is_dir() and (path/'index.ipynb').exists(): path = path/'index.ipynb'
        if path.suffix == '.ipynb': to = href(docname(path), page) + (f'#{slug(anchor)}' if anchor else '')
        else: to = f'{blob}/{path.relative_to(root).as_posix()}'
        return f'{m[1]}({to})'
    return re.sub(r'(!?\[[^\]]*\])\(([^)\s]+)\)', link, text)


# Definitions

def comments(source):
    "Comments of a cell, by line."
    return {t.start[0]: t.string.lstrip('# ').strip() for t in tokenize.generate_tokens(io.StringIO(source).readline)
            if t.type == tokenize.COMMENT}


def escape(s): return s.replace('|', '\\|').replace('<', '\\<').replace('*', '\\*').replace('[', '\\[')


def made(default):
    "What a dataclass's `field(default_factory=…)` makes."
    m = re.fullmatch(r'field\(default_factory=(?:lambda: (.+)|dict|list)\)', default)
    return default if m is None else m[1] or ('{}' if 'dict' in default else '[]')


def parameters(node, notes):
    "Rows of a definition's table: name, type, default, comment; the last one is what it returns."
    if isinstance(node, ast.ClassDef):
        init = next((n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == '__init__'), None)
        if init: return parameters(init, notes)
        if not any('dataclass' in ast.unparse(d) for d in node.decorator_list): return []
        return [(n.target.id, ast.unparse(n.annotation), made(ast.unparse(n.value)) if n.value else '', notes.get(n.end_lineno, ''))
                for n in node.body if isinstance(n, ast.AnnAssign)]
    a, rows = node.args, []
    plain = a.posonlyargs + a.args
    defaults = dict(zip([p.arg for p in plain[::-1]], a.defaults[::-1])) | dict(zip([p.arg for p in a.kwonlyargs], a.kw_defaults))
    for star, p in [('', p) for p in plain] + [('*', a.vararg)] + [('', p) for p in a.kwonlyargs] + [('**', a.kwarg)]:
        if p is None or p.arg in ('self', 'cls'): continue
        default = defaults.get(p.arg)
        line = default.end_lineno if default else p.end_lineno
        rows.append((star + p.arg, ast.unparse(p.annotation) if p.annotation else '', ast.unparse(default) if default else '', notes.get(line, '')))
    note = notes.get(node.returns.end_lineno, '') if node.returns else ''
    if note and node.returns.end_lineno > node.lineno: rows.append(('returns', ast.unparse(node.returns), '', note))
    return rows


def table(rows):
    if not any(r[3] for r in rows): return ''
    code = lambda s: f'`{s}`'.replace('|', '\\|') if s else ''
    rows = [('', 'type', 'default', '')] + [('*returns*' if n == 'returns' else code(n), code(t), code(d), escape(c)) for n, t, d, c in rows]
    columns = [c for c in zip(*rows) if any(c[1:])]
    lines = ['| ' + ' | '.join(r) + ' |' for r in zip(*columns)]
    return '\n'.join([lines[0], '|---' * len(columns) + '|', *lines[1:]])


def signature(node):
    "Arguments on one line, without `self`."
    if isinstance(node, ast.ClassDef):
        node = next((n for n in node.body if isinstance(n, ast.FunctionDef) and n.name == '__init__'), None)
        if node is None: return ''
    args = ast.parse(f'def f({ast.unparse(node.args)}): 0').body[0].args
    for group in (args.posonlyargs, args.args):
        if group and group[0].arg in ('self', 'cls'): group.pop(0)
    for p in args.posonlyargs + args.args + args.kwonlyargs: p.annotation = None
    return f'({ast.unparse(args)})'


def patched(node):
    "The class that fastcore's `patch` adds a method to, and what kind of method; None for a plain function."
    for d in getattr(node, 'decorator_list', ()):
        if ast.unparse(d).startswith('patch') and node.args.args[0].annotation:
            return ast.unparse(node.args.args[0].annotation), ast.unparse(d)


def shared(node):
    "{name: comment} of the options that a command shares with others, from the functions in its `like`."
    decorators = getattr(node, 'decorator_list', ())
    calls = [d for d in decorators if isinstance(d, ast.Call) and ast.unparse(d.func) == 'command']
    functions = [ast.unparse(f) for c in calls for k in c.keywords if k.arg == 'like' for f in k.value.elts]
    return {name: comment for f in functions for name, comment in comments_of(f).items() if comment}


def comments_of(name):
    "{parameter: comment} of the exported function of this name."
    for path in (root/cfg['lib_name']).rglob('*.py'):
        source = path.read_text(encoding='utf-8')
        if f'def {name}(' not in source: continue
        for node in ast.parse(source).body:
            if isinstance(node, ast.FunctionDef) and node.name == name:
                return {n: c for n, *_, c in parameters(node, comments(source))}
    raise SystemExit(f'{name}: found no such function in {cfg["lib_name"]}, expected one with shared comments')


def describe(node, notes, module, owner='', fence='::::::'):
    "A definition as Sphinx's directive: signature, sentence, table, and the methods of a class."
    kind, flags, name = 'class' if isinstance(node, ast.ClassDef) else 'method' if owner else 'function', [], node.name
    if p := patched(node):
        kind, owner = 'method', p[0]
        if 'cls_method' in p[1]: flags = [':classmethod:']
        if 'as_prop' in p[1]: kind = 'property'
    decorators = [ast.unparse(d) for d in node.decorator_list]
    if owner and not p:
        if 'property' in decorators: kind = 'property'
        flags = [f':{d}:' for d in ('classmethod', 'staticmethod') if d in decorators]
    full = f'{owner}.{name}' if owner else name
    parts = [f"{fence}{{py:{kind}}} {full}{signature(node) if kind != 'property' else ''}", f':module: {module}', *flags, '']
    doc = ast.get_docstring(node)
    if doc: parts += [doc, '']
    also = shared(node)
    parts += [table([(n, t, d, c or also.get(n, '')) for n, t, d, c in parameters(node, notes)]), '']
    if isinstance(node, ast.ClassDef):
        for n in node.body:
            if isinstance(n, ast.FunctionDef) and public(n.name) and ast.get_docstring(n):
                parts += describe(n, notes, module, owner=name, fence=fence[:-1])
    return parts + [fence, '']


def condensed(source):
    "A cell's code where functions lose what stands above it already: the comments of their parameters and their sentence."
    lines = source.splitlines()
    for node in reversed(ast.parse(source).body):
        if not isinstance(node, ast.FunctionDef) or node.name.startswith('_') or not ast.get_docstring(node) or len(node.body) < 2: continue
        if not any(c for *_, c in parameters(node, comments(source))): continue
        arrow = f'->{ast.unparse(node.returns)}' if node.returns else ''
        line = f'def {node.name}({ast.unparse(node.args)}){arrow}:'
        lines[node.lineno-1:node.body[0].end_lineno] = [line] if len(line) <= 140 else \
            [f'def {node.name}('] + [f'    {a},' for a in re.split(r', (?=[*\w]+(?:[:=,]|$))', ast.unparse(node.args))] + [f'){arrow}:']
    return '\n'.join(lines)


def shown(cells):
    "Names that a notebook's page describes."
    for c in cells:
        source = ''.join(c['source'])
        if c['cell_type'] != 'code' or not re.search(r'^#\| *export', source, re.M): continue
        for node in ast.parse(source).body:
            if not isinstance(node, (ast.FunctionDef, ast.ClassDef)) or not public(node.name): continue
            p = patched(node)
            if p and not public(p[0]): continue
            yield f'{p[0]}.{node.name}' if p else node.name
            if isinstance(node, ast.ClassDef):
                yield from (f'{node.name}.{n.name}' for n in node.body
                            if isinstance(n, ast.FunctionDef) and public(n.name) and ast.get_docstring(n))


# Cells

def fenced(text, language):
    ticks = '`' * max(3, 1 + max(map(len, re.findall(r'`+', text)), default=0))
    return f'{ticks}{language}\n{text}\n{ticks}'


def raw(text): return fenced(text, '{raw} html')


def pre(text, kind=''):
    text = re.sub(r'\x1b\[[0-9;]*m', '', text)
    text = '\n'.join(line.rsplit('\r', 1)[-1] for line in text.rstrip().split('\n'))     # a progress bar's last word
    if not re.search(r'\S {2,}\S', text): kind += ' prose'                             # no columns: lines may be broken
    return raw(f'<pre class="output {kind.strip()}" tabindex="0">{html.escape(text)}</pre>') if text.strip() else ''


def boxed(text):
    "Markdown out of a cell; one with headings is a document of its own, whose headings are none of this page's."
    if not re.search(r'^#', text, re.M): return text
    return ':::::::{container} output\n\n' + re.sub(r'^#+ +(.+)$', r'\n**\1**\n', text, flags=re.M) + '\n\n:::::::'


def output(out, page, n, source):
    "One output as Markdown: the richest form it has."
    data = {k: ''.join(v) if isinstance(v, list) else v for k, v in out.get('data', {}).items()}
    if out['output_type'] == 'stream': return pre(''.join(out['text']), out['name'])
    if out['output_type'] == 'error': return pre('\n'.join(out['traceback']), 'stderr')
    if 'text/markdown' in data: return boxed(data['text/markdown'])
    if 'image/svg+xml' in data:
        return raw('<div class="output">' + re.sub(r'((?:xlink:)?href=")([^"]+?)\.ipynb', lambda m: m[1] + href(docname((nbs/Path(page).parent/(m[2] + '.ipynb')).resolve()), page).removesuffix('.html') + '.html', data['image/svg+xml']) + '</div>')
    if 'text/html' in data:
        table = re.sub(r'<style scoped>.*?</style>', '', data['text/html'], flags=re.S).replace('border="1" ', '')
        return raw(f'<div class="output" tabindex="0">{table}</div>')
    for mime in ('image/png', 'image/jpeg'):
        if mime not in data: continue
        file = proc/f"{page}_files/{n}.{mime.split('/')[1]}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(base64.b64decode(data[mime]))
        width = out.get('metadata', {}).get(mime, {}).get('width')
        title = re.search(r'title=f?[\'"]([^\'"]+)', source)
        alt = re.sub(r'[{}$\\]', '', title[1]) if title else 'figure'
        return '\n'.join([':::{container} scroll', f'```{{image}} /{page}_files/{file.name}', f':alt: {alt}', ':class: figure',
                          *([f':width: {width}px'] if width else []), '```', ':::'])
    text = data.get('text/plain', '')
    return '' if re.match(r'\[?<(Axes|Figure|matplotlib)', text) else pre(text)


def only_imports(source):
    return all(isinstance(n, (ast.Import, ast.ImportFrom)) for n in ast.parse(source).body)


def cell(c, nb, page, module, links, n):
    "A cell as Markdown."
    source = ''.join(c['source'])
    if c['cell_type'] == 'markdown':
        source = re.sub(r'(?<=[^\n])\n(\$\$[^\n]+\$\$)\n(?=[^\n])', r'\n\n\1\n\n', source)   # Jupyter needs no blank line there
        return links(relink(source, nb, page), page)
    head = DIRECTIVE.findall(source)
    if c['cell_type'] != 'code' or any(re.match(r'#\| *(hide$|default_exp|exporti)', d.strip()) for d in head): return ''
    code = DIRECTIVE.sub('', source).strip('\n')
    parts = []
    if any('export' in d for d in head):
        notes = comments(code)
        for node in ast.parse(code).body:
            p = patched(node)
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and public(node.name) and not (p and not public(p[0])):
                parts.append(links('\n'.join(describe(node, notes, module)), page))
        if only_imports(code): parts += [raw('<details class="imports"><summary>imports</summary>'), fenced(code, 'python'), raw('</details>')]
        else: parts.append(fenced(condensed(code), 'python'))
    elif code and not any(re.match(r'#\| *(echo: *false|hide_input)', d) for d in head): parts.append(fenced(code, 'python'))
    if not any(re.match(r'#\| *(hide_output|output: *false)', d) for d in head):
        parts += [output(o, page, f'{n}_{i}', code) for i, o in enumerate(c.get('outputs', []))]
    return '\n\n'.join(p for p in parts if p)


def page(nb, cells, links):
    "A notebook as a page of Markdown."
    name = docname(nb)
    module = module_of(cells)
    file = nb.relative_to(root).as_posix()
    here = f'[{file}]({blob}/{file})' + (f" · [{module}]({blob}/{module.replace('.', '/')}.py)" if module else '')
    parts = [cell(c, nb, name, module, links, n) for n, c in enumerate(cells)]
    first = next(i for i, c in enumerate(cells) if c['cell_type'] == 'markdown')
    parts[first] = re.sub(r'\A(# .*\n*(?:> .*\n*)*)', lambda m: f'{m[1].rstrip()}\n\n{{.from}}\n{here}\n\n', parts[first])
    return '\n\n'.join(p for p in parts if p) + '\n'


# The order to read in

def toctree(pages, caption=''):
    return '\n'.join(['```{toctree}', ':hidden:', *([f':caption: {caption}'] if caption else []), '', *[f'/{p}' for p in pages], '```', ''])


def order(books):
    "Table of contents for the first page and for the wings': {page: Markdown}."
    at = lambda folder: [p for p in books if p.startswith(folder + '/') and p != f'{folder}/index']
    trees = {f'{w}/index': toctree(at(w)) for w in WINGS}
    tutorials = sorted(at('tutorials'), key=lambda p: (FIRST.index(p) if p in FIRST else len(FIRST), p))
    alone = [p for p in books if '/' not in p and p not in ('index', *FIRST_PAGES, *LAST_PAGES)]
    ours = lambda pages: [p for p in pages if p in books]
    trees['index'] = '\n'.join([toctree(ours(FIRST_PAGES)), toctree(tutorials, PARTS['tutorials']),
                                toctree(['core', *(f'{w}/index' for w in WINGS), *(p for p in alone if p != 'core')], 'The wings'),
                                *[toctree(at(f), c) for f, c in PARTS.items() if f != 'tutorials' and at(f)], toctree(ours(LAST_PAGES), 'Besides')])
    return trees


def summaries(notebooks):
    "Title and sentence of each page, from the first cell."
    out = {}
    for nb, cells in notebooks.items():
        text = next(''.join(c['source']) for c in cells if c['cell_type'] == 'markdown')
        out[docname(nb)] = (re.search(r'^# (.+)', text, re.M)[1], ' '.join(re.findall(r'^> (.+)', text, re.M)))
    return out


# Sphinx

def source_of(module, name):
    "Where a definition stands in the repository."
    path = root/(module.replace('.', '/') + '.py')
    tree, last = ast.parse(path.read_text(encoding='utf-8')), name.split('.')[-1]
    hits = [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.ClassDef)) and n.name == last]
    owners = [n for n in hits if name in (f'{(patched(n) or [""])[0]}.{n.name}', n.name)]
    lines = f'#L{(owners or hits)[0].lineno}' if hits else ''
    return f'{blob}/{path.relative_to(root).as_posix()}{lines}'


def build():
    from sphinx.application import Sphinx
    from sphinx.util.console import color_terminal, nocolor
    if not color_terminal(): nocolor()   # a log
    mathjax = next(f for f in importlib.metadata.files('sphinx-mathjax-offline') if f.name == 'tex-svg-full.js')
    static = proc/'_own'
    static.mkdir()
    shutil.copy(mathjax.locate(), static/'mathjax.js')
    shutil.copy(Path(__file__).parent/'book.css', static)
    app = Sphinx(proc, None, docs, proc/'.doctrees', 'html', warningiserror='--strict' in sys.argv, freshenv=True, confoverrides=dict(
        project=cfg['lib_name'], author=cfg['author'], copyright=cfg['copyright'], version=cfg['version'], release=cfg['version'],
        extensions=['myst_parser', 'sphinx.ext.mathjax', 'sphinx.ext.linkcode', 'sphinx_copybutton'],
        linkcode_resolve=lambda domain, info: source_of(info['module'], info['fullname']),
        myst_enable_extensions=['dollarmath', 'amsmath', 'colon_fence', 'attrs_block'], myst_all_links_external=True, myst_heading_anchors=4,
        suppress_warnings=['config.cache', 'myst.header'], mathjax_path='mathjax.js', add_module_names=False,
        toc_object_entries_show_parents='hide', python_display_short_literal_types=True,
        smartquotes_action='qe',                                        # quotes and ellipses; --csv stays --csv
        html_theme='furo', html_title=cfg['title'], html_static_path=['_own'], html_css_files=['book.css'], html_copy_source=False,
        html_show_sphinx=False, html_theme_options=dict(top_of_page_buttons=[], navigation_with_keys=True)))
    app.build()
    return app.statuscode


def main():
    for d in (proc, docs): shutil.rmtree(d, ignore_errors=True)
    files = [f for f in sorted(nbs.rglob('*.ipynb')) if not any(p.startswith(('.', '_')) for p in f.relative_to(nbs).parts)]
    notebooks = {f: json.loads(f.read_text(encoding='utf-8'))['cells'] for f in files}
    modules = {f: m for f, cells in notebooks.items() if (m := module_of(cells))}
    links = Links({m: list(shown(notebooks[f])) for f, m in modules.items()})
    links.pages = {m: docname(f) for f, m in modules.items()}
    trees, titles = order([docname(f) for f in files]), summaries(notebooks)
    for w, title in WINGS.items():
        if f'{w}/index' not in titles: (proc/w).mkdir(parents=True, exist_ok=True); (proc/f'{w}/index.md').write_text(f'# {title}\n\n' + trees[f'{w}/index'])
    for f, cells in notebooks.items():
        name = docname(f)
        (proc/name).parent.mkdir(parents=True, exist_ok=True)
        text = page(f, cells, links)
        if name.endswith('/index'):
            text += '\n'.join(f'- [{t}]({href(p, name)}): {s}' for p, (t, s) in titles.items() if p.startswith(name.removesuffix('index')) and p != name) + '\n\n'
        (proc/f'{name}.md').write_text(text + trees.get(name, ''), encoding='utf-8')
    return build()


if __name__ == '__main__': sys.exit(main())
