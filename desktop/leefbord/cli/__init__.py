"""The command line: arguments, which process this is, exit code."""
