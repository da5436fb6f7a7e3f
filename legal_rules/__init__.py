"""The law of liberty in Viet Nam as data and short functions: facts in, findings out.

Boundary: this package knows no web, no database and no clock. It imports nothing of ours and no Django; `at`, the
instant of the assessment, is always an argument. Start at `engine.assess`.
"""
