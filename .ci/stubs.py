"""What type checkers read: `python .ci/stubs.py` writes a `.pyi` beside each module, `--check` finds stale ones.

A method that `@patch` adds from another module exists for Python but not for a type checker, and `mmer.Corpus` is
imported only when it is used. So the stubs say where everything ends up, with the types that the notebooks give.
An argument that has no type there takes several; here it is `Any`. Nothing is imported: sources are read as text.
"""
import ast, builtins, sys
from collections import defaultdict
from pathlib import Path

root = Path(__file__).parent.parent
HEAD = '# made from the module of this name by .ci/stubs.py\n# mypy: ignore-errors\n'
GENERIC = {'dict': 'dict[Any, Any]', 'list': 'list[Any]', 'tuple': 'tuple[Any, ...]', 'set': 'set[Any]',
           'object': 'Any', 'np.ndarray': 'np.ndarray[Any, Any]', 'callable': 'Callable[..., Any]'}
RETURNS = {'__init__': 'None', '__post_init__': 'None', '__setattr__': 'None', '__len__': 'int', '__hash__': 'int',
           '__repr__': 'str', '__str__': 'str', '__bool__': 'bool', '__eq__': 'bool', '__contains__': 'bool',
           '__iter__': 'Iterator[Any]'}
TYPING = {'Any': 'typing', 'ClassVar': 'typing', 'NamedTuple': 'typing', 'overload': 'typing',
          'Callable': 'collections.abc', 'Iterator': 'collections.abc', 'AbstractContextManager': 'contextlib',
          'dataclass': 'dataclasses', 'cached_property': 'functools'}
#  calls whose arguments decide what is returned: the types of these arguments, and what they give
OVERLOADS = {'Recognizer.predict': [(dict(media='str | Path | Clip', text='str'), 'Prediction'),
                                    (dict(media='list[Any]', text='list[str]'), 'pd.DataFrame')]}


def is_function(n): return isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))
def is_none(n): return isinstance(n, ast.Constant) and n.value is None
def is_text(n): return isinstance(n, ast.Constant) and isinstance(n.value, str)
def is_public(name): return not name.startswith('_') or name.startswith('__')
def each_target(n): return [e for t in n.targets for e in getattr(t, 'elts', [t])]
def decorators(f): return {ast.unparse(d).partition('(')[0]: d for d in f.decorator_list}


def is_named_tuple(n):
    return isinstance(n, ast.Assign) and isinstance(n.value, ast.Call) and ast.unparse(n.value.func) == 'namedtuple'


def parameters(a):
    "The parameters of a function that have names, and the default of each."
    positional = a.posonlyargs + a.args
    defaults = [None]*(len(positional) - len(a.defaults)) + a.defaults
    return [*zip(positional, defaults), *zip(a.kwonlyargs, a.kw_defaults)]


def own_nodes(f):
    "The nodes of a function without those of functions in it."
    todo = list(f.body)
    while todo:
        n = todo.pop()
        yield n
        if not is_function(n) and not isinstance(n, (ast.Lambda, ast.ClassDef)): todo.extend(ast.iter_child_nodes(n))


def patched(f):
    "The class that `@patch` makes a function a method of, and the kind of method; None where it is none."
    if 'register_corpus' in decorators(f): return 'Corpus', 'staticmethod'
    d = decorators(f).get('patch')
    if d is None: return None
    given = {k.arg for k in getattr(d, 'keywords', [])}
    kinds = dict(cls_method='classmethod', static_method='staticmethod', as_prop='property')
    return ast.unparse(f.args.args[0].annotation).strip("'"), next((kinds[k] for k in kinds if k in given), '')


def module_constant(tree, name):
    "What a module assigns to `name`, or None."
    return next((n.value for n in tree.body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == name), None)


class Module:
    "A module's text, and where each of its names comes from."
    def __init__(self, file):
        self.name = '.'.join(file.relative_to(root).with_suffix('').parts)
        self.tree = ast.parse(file.read_text(encoding='utf-8'))
        self.homes = {}   # name -> the line that imports it
        for n in ast.walk(self.tree): self.homes.update(self._imported(n))
        self.classes = {n.name for n in self.tree.body if isinstance(n, ast.ClassDef)}
        self.classes |= {ast.unparse(n.targets[0]) for n in self.tree.body if is_named_tuple(n)}
        self.homes.update({name: f'from {self.name} import {name}' for name in self.classes})
        names = module_constant(self.tree, '__all__')
        self.public = ast.literal_eval(names) if isinstance(names, ast.List) else []

    def _imported(self, n):
        "Names that a statement imports, each with a line that imports it alone."
        if isinstance(n, ast.Import): source = ''
        elif isinstance(n, ast.ImportFrom):
            above = self.name.split('.')[:-n.level] if n.level else []
            source = f"from {'.'.join([*above, *([n.module] if n.module else [])])} "
        else: return {}
        renamed = {a: f' as {a.asname}' if a.asname else '' for a in n.names}
        return {a.asname or a.name.split('.')[0]: f'{source}import {a.name}{renamed[a]}' for a in n.names}


class Stub:
    "The stub of one module. `patches`: what other modules add to its classes."
    def __init__(self, module, patches):
        self.module, self.patches, self.imports, self.lines = module, patches, set(), []

    def text(self):
        "The whole stub."
        for n in self.module.tree.body:
            if isinstance(n, ast.ClassDef) and not n.name.startswith('_'): self.cls(n)
            elif is_function(n) and n.name in self.module.public and not patched(n): self.function(n, self.module)
            elif is_named_tuple(n): self.named_tuple(n)
            elif isinstance(n, ast.Assign): self.constants(n)
        imports = sorted(self.imports, key=lambda line: (line.split()[1].startswith('mmer'), line))
        return '\n'.join([HEAD.rstrip(), *imports, *self.lines]) + '\n'

    # types
    def named(self, text):
        "`text`, for which the names of the standard library that it needs are imported."
        for n in ast.walk(ast.parse(text, mode='eval')):
            if isinstance(n, ast.Name) and n.id in TYPING: self.imports.add(f'from {TYPING[n.id]} import {n.id}')
        return text

    def type(self, annotation, source, optional=False):
        "An annotation that the module `source` has, as this stub writes it."
        if annotation is None or isinstance(annotation, ast.Call): return self.named('Any')
        if isinstance(annotation, ast.Name) and annotation.id.startswith('_'): return self.named('Any')   # a parser's
        if is_text(annotation): annotation = ast.parse(annotation.value, mode='eval').body
        for n in ast.walk(annotation):
            if not isinstance(n, ast.Name) or hasattr(builtins, n.id) or n.id in TYPING: continue
            if n.id not in source.homes: sys.exit(f'{source.name}: found the type {n.id}, which nothing imports there')
            if n.id not in self.module.classes: self.imports.add(source.homes[n.id])
        text = ast.unparse(annotation)
        text = self.named(GENERIC.get(text, text))
        return f'{text} | None' if optional and text != 'Any' and '| None' not in text else text

    def value(self, v, source, f=None, cls=None):
        "The type of an expression in the function `f` of the class `cls`, where it is plain to see."
        if isinstance(v, ast.Constant) and isinstance(v.value, (str, bool) if f else (str, bool, int, float)):
            return type(v.value).__name__
        if isinstance(v, ast.JoinedStr): return 'str'
        if isinstance(v, (ast.List, ast.Tuple)) and v.elts and all(is_text(e) for e in v.elts):
            return 'list[str]' if isinstance(v, ast.List) else 'tuple[str, ...]'
        if isinstance(v, (ast.List, ast.ListComp)): return self.named('list[Any]')
        if isinstance(v, (ast.Dict, ast.DictComp)): return self.named('dict[Any, Any]')
        if isinstance(v, ast.Name) and f is not None:
            if cls and v.id == 'self': return cls
            for x, default in parameters(f.args):
                if x.arg == v.id: return self.type(x.annotation, source, is_none(default))
        if isinstance(v, ast.Call) and isinstance(v.func, ast.Name):
            if cls and v.func.id == 'cls': return cls
            plain = v.func.id in ('str', 'dict', 'list', 'tuple', 'set', 'Path')
            if plain or v.func.id in source.classes: return self.type(v.func, source)
        return self.named('Any')

    # functions
    def arguments(self, f, source, of_class, types):
        "The arguments of a function; `types` are to be used in place of its own."
        a, said = f.args, []
        def one(x, default):
            annotation = ast.parse(types[x.arg], mode='eval').body if x.arg in types else x.annotation
            said = f'{x.arg}: {self.type(annotation, source, is_none(default))}'
            return said if default is None else f'{said} = ...'
        every = parameters(a)
        for i, (x, default) in enumerate(every):
            if i == len(a.posonlyargs) + len(a.args): said.append(f'*{self.packed(a.vararg, source)}')
            said.append(x.arg if of_class and i == 0 else one(x, default))
            if i == len(a.posonlyargs) - 1: said.append('/')
        if a.vararg and not a.kwonlyargs: said.append(f'*{self.packed(a.vararg, source)}')
        if a.kwarg: said.append(f'**{self.packed(a.kwarg, source)}')
        return said

    def packed(self, x, source): return f'{x.arg}: {self.type(x.annotation, source)}' if x else ''

    def returns(self, f, source, cls=None):
        "What a function returns: what it says, or what can be seen."
        own = list(own_nodes(f))
        if 'contextmanager' in decorators(f): return self.named('AbstractContextManager[Any]')
        if any(isinstance(n, (ast.Yield, ast.YieldFrom)) for n in own): return self.named('Iterator[Any]')
        if f.returns is not None: return self.type(f.returns, source)
        if f.name in RETURNS: return self.named(RETURNS[f.name])
        given = [n.value for n in own if isinstance(n, ast.Return) and n.value is not None]
        only_says = all(isinstance(n, ast.Raise) or isinstance(n, ast.Expr) and is_text(n.value) for n in f.body)
        if not given: return self.named('Any') if only_says else 'None'
        kinds = {self.value(v, source, f, cls) for v in given}
        return kinds.pop() if len(kinds) == 1 else self.named('Any')

    def function(self, f, source, cls=None, kind='', name=None):
        "The lines of a function, or of a method of `cls`."
        known, indent, name = decorators(f), '    ' if cls else '', name or f.name
        kinds = ('classmethod', 'staticmethod', 'property', 'cached_property')
        kind = kind or next((d for d in known if d in kinds or d.endswith('.setter')), '')
        choices = OVERLOADS.get(f'{cls}.{name}', [({}, None)])
        for types, returns in choices:
            if unknown := types.keys() - {x.arg for x, _ in parameters(f.args)}:
                sys.exit(f'OVERLOADS: found {unknown}, expected arguments of {cls}.{name}')
            if returns: returns = self.type(ast.parse(returns, mode='eval').body, source)
            else: returns = self.returns(f, source, cls)
            if len(choices) > 1: self.lines.append(f"{indent}@{self.named('overload')}")
            if kind: self.lines.append(f'{indent}@{kind if kind.endswith(".setter") else self.named(kind)}')
            head = f"{indent}{'async ' if isinstance(f, ast.AsyncFunctionDef) else ''}def {name}("
            said = self.arguments(f, source, cls and kind != 'staticmethod', types)
            line = f"{head}{', '.join(said)}) -> {returns}: ..."
            if len(line) > 120:
                line = '\n'.join([head, *(f'{indent}    {x},' for x in said), f'{indent}) -> {returns}: ...'])
            self.lines.append(line)

    # classes and constants
    def cls(self, c):
        "The lines of a class: its fields, what its methods set, its methods and those that other modules add."
        of_data = decorators(c).get('dataclass')
        if of_data is not None:
            self.named('dataclass')
            self.lines.append(f'@{ast.unparse(of_data)}')
        bases = ', '.join(self.type(b, self.module) for b in c.bases)
        self.lines.append(f'class {c.name}({bases}):' if bases else f'class {c.name}:')
        methods = [(f, self.module, '') for f in c.body if is_function(f)] + self.patches[c.name, self.module.name]
        taken, began = {f.name for f, *_ in methods}, len(self.lines)
        fields = {**self.attributes(c.name, methods), **self.fields(c, of_data is not None)}
        for name, kind in fields.items():
            if is_public(name) and name not in taken: self.lines.append(f'    {name}: {kind}')
        for f, source, kind in methods:
            if not is_public(f.name): continue
            self.function(f, source, c.name, kind)
            if f.name == 'forward': self.function(f, source, c.name, name='__call__')
        if len(self.lines) == began: self.lines.append('    ...')

    def fields(self, c, of_data):
        "What the body of a class sets, name -> type."
        found = {}
        for n in c.body:
            if isinstance(n, ast.AnnAssign):
                kind = self.type(n.annotation, self.module, is_none(n.value))
                found[n.target.id] = f'{kind} = ...' if n.value else kind
            if isinstance(n, ast.Assign):
                kind = self.value(n.value, self.module) if len(each_target(n)) == 1 else 'Any'
                found.update({t.id: self.named(f'ClassVar[{kind}]' if of_data else kind) for t in each_target(n)})
        return found

    def attributes(self, cls, methods):
        "What the methods of a class set on their instance, name -> type."
        found = defaultdict(set)
        for f, source, _ in methods:
            for target, v in assigned(f):
                if not isinstance(target, ast.Attribute) or not f.args.args: continue
                if ast.unparse(target.value) == f.args.args[0].arg:
                    found[target.attr].add(self.value(v, source, f, cls))
        return {name: kinds.pop() if len(kinds) == 1 else self.named('Any') for name, kinds in found.items()}

    def named_tuple(self, n):
        "The lines of a class that `namedtuple` makes."
        self.named('[Any, NamedTuple]')
        self.lines.append(f'class {ast.unparse(n.targets[0])}(NamedTuple):')
        self.lines += [f'    {field}: Any' for field in ast.literal_eval(n.value.args[1]).split()]

    def constants(self, n):
        "The lines of public constants of the module."
        for t in each_target(n):
            if not isinstance(t, ast.Name) or t.id not in self.module.public: continue
            kind = self.value(n.value, self.module) if len(each_target(n)) == 1 else self.named('Any')
            self.lines.append(f'{t.id}: {kind}')


def assigned(f):
    "What a function assigns to, and the value where it is plain to see."
    for n in ast.walk(f):
        if isinstance(n, (ast.AugAssign, ast.AnnAssign)): yield n.target, None
        if not isinstance(n, ast.Assign): continue
        for t in n.targets:
            if not isinstance(t, ast.Tuple): yield t, n.value
            else:
                values = n.value.elts if isinstance(n.value, ast.Tuple) else []
                yield from zip(t.elts, values if len(values) == len(t.elts) else [None]*len(t.elts))


def face(module):
    "The stub of `mmer`: its lazy names as plain imports."
    names = ast.literal_eval(module_constant(module.tree, '_NAMES'))
    lines = [f'from mmer.{m} import {n} as {n}\n' for m, ns in names.items() for n in ns.split()]
    return f"{HEAD}{''.join(lines)}__version__: str\n"


def everything(module):
    "The stub of `mmer.all`: its imports, each to be imported from there."
    imports = [n for n in module.tree.body if isinstance(n, ast.ImportFrom)]
    return HEAD + ''.join(f'from {n.module} import {a.name} as {a.name}\n' for n in imports for a in n.names)


def stubs():
    "The text of every stub, file -> text."
    sources = [f for f in sorted((root/'mmer').rglob('*.py')) if f.name != '_modidx.py' and f.stat().st_size]
    modules = {f: Module(f) for f in sources}
    patches = defaultdict(list)   # (class, its module) -> methods that are added to it, the module of each, its kind
    for m in modules.values():
        for f in filter(is_function, m.tree.body):
            if found := patched(f): patches[found[0], m.homes[found[0]].split()[1]].append((f, m, found[1]))
    special = {root/'mmer/__init__.py': face, root/'mmer/all.py': everything}
    def text(f, m): return special[f](m) if f in special else Stub(m, patches).text()
    return {f.with_suffix('.pyi'): text(f, m) for f, m in modules.items()}


def main():
    made = stubs()
    there = {f: f.read_text(encoding='utf-8') for f in (root/'mmer').rglob('*.pyi')}
    if '--check' in sys.argv:
        stale = sorted(str(f.relative_to(root)) for f in made.keys() | there.keys() if made.get(f) != there.get(f))
        if stale: sys.exit(f"found stubs that are out of date; run python .ci/stubs.py and commit: {', '.join(stale)}")
        return
    for f in there.keys() - made.keys(): f.unlink()
    for f, text in made.items(): f.write_text(text, encoding='utf-8')


if __name__ == '__main__': main()
