# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
def plain_text(text: str) -> str: ...
MELD_LABELS: list[str]
