"""Sealed cases: a person hands one over (`public`), a caseworker opens, corrects and prints it (`desk`).

Boundary: the last room. It imports legal_rules, intake, remedies and sealing; nothing imports it but config.
"""
