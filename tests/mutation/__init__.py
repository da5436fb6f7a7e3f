"""Mutation testing of legal_rules: mutmut makes the faults, the tests of the rules must see them."""
