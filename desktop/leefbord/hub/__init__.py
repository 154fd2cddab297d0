"""The relay: knows wire and core, cannot read what it keeps."""
