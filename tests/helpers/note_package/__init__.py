"""A package with tables of its own, as a module brings them."""
