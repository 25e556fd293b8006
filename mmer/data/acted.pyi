# made from the module of this name by .ci/stubs.py
# mypy: ignore-errors
