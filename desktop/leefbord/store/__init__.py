"""The vault and the spool: log, merge, projections."""
