"""The peer of the rules' benchmark, in an environment of its own: it pins libraries that the product does not want."""
