"""Does the book keep to plain English? Finds the habits that its first edition had most often.

`python .ci/prose.py` reads every notebook (text, docstrings, comments, messages) and prints each place with a better
form.
"""
import json, re, sys
from pathlib import Path

root = Path(__file__).parent.parent
A, THING = 'row|line|dict|number|column|file|folder|label|vector|head|bar', 'an? (?!of )'
HABITS = {
    rf'\b[Aa] ({A}) {THING}\w+': 'one X per Y',
    r'\b(labels?|utterances|clips|turns) an? (utterance|stage|batch|dialogue|label)\b': 'X per Y',
    r'; none: |\bNone: none\b|\bNone is none\b': 'Default: …, or what None means',
    r'# (Of|That|Those) ': 'name the thing first: # Dropout of the block',
    r'\bby luck\b|\bluck alone\b': 'chance',
    r'\bstrangers?\b': 'unseen speaker',
    r'\bflatter(s|ed|ing)?\b': 'too good, too optimistic',
    r'\bby heart\b': 'memorise',
    r'\b(had|have|has) better\b': 'should',
    r'\band its kin\b': 'and related models',
    r'\bfor want of\b': 'because there is no',
    r"\bone's own\b": 'your own',
    r'\bmends?\b|\btorn from\b': 'fix, correct; move away from',
}


def main():
    found = 0
    for file in sorted((root/'nbs').rglob('*.ipynb')):
        for cell in json.loads(file.read_text(encoding='utf-8'))['cells']:
            for line in cell['source']:
                for habit, better in HABITS.items():
                    if not (hit := re.search(habit, line)): continue
                    found += 1
                    print(f'{file.relative_to(root)}, cell {cell["id"]}: {hit[0]!r} ({better}): {line.strip()[:120]}')
    return found

if __name__ == '__main__': sys.exit(f'{n} places' if (n := main()) else 0)
