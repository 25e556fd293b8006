"""Looks through the site in `_docs`: `python .ci/check_book.py` ends with 1 if anything on it is wrong.

Every link and every anchor inside the site must lead somewhere, nothing may be loaded from elsewhere, and each page,
opened in headless Chromium from the disk, must log no error and leave neither a directive nor an equation unrendered.
`--no-browser` leaves the last part out.
"""
import os, re, shutil, subprocess, sys, tempfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

docs = Path(__file__).resolve().parent.parent/'_docs'
BROWSERS = ('chromium', 'chromium-browser', 'google-chrome', 'chrome')


class Page(HTMLParser):
    "Links, loaded files, ids and text of a page; the text of code and of scripts is left out."
    def __init__(self, text):
        super().__init__()
        self.links, self.loaded, self.ids, self.text, self.skip, self.titles = [], [], set(), [], [], 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.titles += tag == 'h1'
        if attrs.get('id'): self.ids.add(attrs['id'])
        if tag == 'a' and attrs.get('name'): self.ids.add(attrs['name'])
        if tag == 'a' and (to := attrs.get('href') or attrs.get('xlink:href')): self.links.append(to)
        if tag in ('link', 'script', 'img', 'source', 'video', 'audio', 'iframe'):
            to = attrs.get('src') or attrs.get('href')
            if to and attrs.get('rel') not in ('canonical',): self.loaded.append(to)
        if tag in ('pre', 'script', 'style', 'code', 'mjx-container', 'svg'): self.skip.append(tag)

    def handle_endtag(self, tag):
        if self.skip and self.skip[-1] == tag: self.skip.pop()

    def handle_data(self, data):
        if not self.skip: self.text.append(data)


def links(pages):
    "What is wrong with the links of `pages`, {path: Page}."
    for path, page in pages.items():
        if page.titles > 1: yield f'{path}: has {page.titles} titles, so the table of contents lists it more than once'
        for to in page.links + page.loaded:
            parts = urlsplit(to)
            if parts.scheme == 'data' or to in page.links and parts.scheme: continue
            if parts.scheme or parts.netloc: yield f'{path}: loads {to}'; continue
            target = (docs/path).parent/unquote(parts.path) if parts.path else docs/path
            target = Path(os.path.normpath(target))
            if not target.is_file(): yield f'{path}: no file for {to}'; continue
            there = pages.get(target.relative_to(docs).as_posix())
            if parts.fragment and there and unquote(parts.fragment) not in there.ids: yield f'{path}: no anchor for {to}'


def text(path, page):
    "What a page shows that it should not."
    words = ''.join(page.text)
    for name, found in [('a directive', r'#\| *\w+'), ('an equation', r'\$\$|\\\(|\\\[|\\begin\{|\\frac'), ('a link', r'\]\([\w./#]+\)'),
                        ('a heading or fence', r'^\s*(#{2,} \w|```|:::)')]:
        for m in re.finditer(found, words, re.M): yield f'{path}: shows {name} as it was written: …{words[max(0, m.start()-30):m.end()+30]!r}'


def opened(browser, path):
    "What goes wrong when a page is opened."
    flags = ['--headless', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync',
             '--no-first-run', '--enable-logging=stderr', '--virtual-time-budget=20000', '--allow-file-access-from-files']
    if hasattr(os, 'geteuid') and os.geteuid() == 0: flags.append('--no-sandbox')
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        run = subprocess.run([browser, *flags, f'--user-data-dir={profile}', '--dump-dom', (docs/path).as_uri()],
                             capture_output=True, text=True, encoding='utf-8', errors='replace', timeout=180)
    yield from (f'{path}: {line}' for line in run.stderr.splitlines() if 'CONSOLE' in line)
    if '</html>' not in run.stdout: yield f'{path}: the browser gave no page'; return
    page = Page(run.stdout)
    yield from text(path, page)
    written = len(re.findall(r'class="math ', run.stdout))
    drawn = len(re.findall(r'<mjx-container', run.stdout))
    if drawn < written: yield f'{path}: {written} equations, {drawn} drawn'
    if 'data-mjx-error' in run.stdout or '<merror' in run.stdout: yield f'{path}: an equation that MathJax cannot read'


def main():
    files = sorted(f.relative_to(docs).as_posix() for f in docs.rglob('*.html') if '_static' not in f.parts)
    if not files: sys.exit('no site in _docs: run python .ci/book.py first')
    pages = {f: Page((docs/f).read_text(encoding='utf-8')) for f in files}
    wrong = list(links(pages))
    if '--no-browser' not in sys.argv:
        browser = next((b for b in BROWSERS if shutil.which(b)), None)
        if browser is None: sys.exit(f"found none of {', '.join(BROWSERS)}; install one, or give --no-browser")
        for f in files: wrong += opened(browser, f)
    print(*wrong, f"{len(files)} pages, {sum(len(p.links) for p in pages.values())} links, {len(wrong)} faults", sep='\n')
    return bool(wrong)


if __name__ == '__main__': sys.exit(main())
