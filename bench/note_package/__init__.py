"""The table of the benchmarks' record type."""
