"""The fold: what a record is after a set of operations, in any order."""
