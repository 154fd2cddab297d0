"""Words everyone shares: no Qt, no SQL, no HTTP."""
