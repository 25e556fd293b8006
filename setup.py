"Everything that changes is in settings.ini; this only hands it to setuptools."
import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup
from setuptools.command.sdist import sdist

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
oldest, newest = (int(cfg[key].split('.')[1]) for key in ('min_python', 'max_python'))
versions = [f'3.{minor}' for minor in range(oldest, newest + 1)]

# an extra for every key that ends in _requirements; dev holds all of them, for its tests run everything
extras = {k.removesuffix('_requirements'): v.split() for k, v in cfg.items() if k.endswith('_requirements')}
extras['dev'] = sorted({r for rs in extras.values() for r in rs})



# links of the README lead into the repository, also from PyPI's page of it
readme = (here/'README.md').read_text(encoding='utf-8')
readme = re.sub(r'(!\[[^\]]*\]\()(?=nbs/)', rf"\1{cfg['git_url']}/raw/{cfg['branch']}/", readme)
readme = re.sub(r'(?<!!)(\[[^\]]*\]\()(?=nbs/)', rf"\1{cfg['git_url']}/blob/{cfg['branch']}/", readme)


class Sdist(sdist):
    "A source distribution holds the notebooks, for they are the source, and settings.ini, which this file reads."
    def make_release_tree(self, base_dir, files):
        notebooks = (p.relative_to(here).as_posix() for p in (here/'nbs').rglob('*.ipynb')
                     if '.ipynb_checkpoints' not in p.parts)
        super().make_release_tree(base_dir, [*files, 'settings.ini', *sorted(notebooks)])



setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], license='BSD-3-Clause',
    long_description=readme, long_description_content_type='text/markdown',
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Science/Research',
                 'Topic :: Scientific/Engineering :: Artificial Intelligence', 'Typing :: Typed',
                 *(f'Programming Language :: Python :: {v}' for v in versions)],
    packages=find_packages(include=['mmer', 'mmer.*']), package_data={'mmer': ['py.typed', '*.pyi', '*/*.pyi']},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': cfg.get('console_scripts', '').split(),
                  # lets nbdev link a backticked name in prose to its page
                  'nbdev': [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"]},
    cmdclass={'sdist': Sdist}, zip_safe=False,
)
