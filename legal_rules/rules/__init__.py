"""The rules, one file a stage. Importing `legal_rules.catalogue` registers them all."""
